import type { Map as MapLibre } from 'maplibre-gl'

/** Maps of one size that lie alike: when one is moved, by whatever means, the others lie as it does in the same frame. */
export class LinkedMaps {
  /** Whether the reader moved any of them: then none is fitted to its city again. */
  movedByReader = false
  readonly #settled = new Map<MapLibre, () => void>()
  #isFollowing = false
  #leader: MapLibre | null = null

  /** Links a map until the returned function is called; `onzoomend` is called when the zoom of any of them has come to rest. */
  join(map: MapLibre, onzoomend: () => void): () => void {
    const [other] = this.#settled.keys()
    if (other) this.#follow(map, other)
    this.#settled.set(map, onzoomend)
    const lead = () => this.#lead(map)
    const draw = () => this.#drawWith(map)
    const settle = () => {
      if (!this.#isFollowing) for (const settled of this.#settled.values()) settled()
    }
    map.on('move', lead)
    map.on('render', draw)
    map.on('zoomend', settle)
    return () => {
      this.#settled.delete(map)
      map.off('move', lead)
      map.off('render', draw)
      map.off('zoomend', settle)
    }
  }

  /** Zooms all of them, at the reader's wish. */
  zoomBy(levels: number): void {
    this.movedByReader = true
    const [map] = this.#settled.keys()
    map?.zoomTo(map.getZoom() + levels)
  }

  #othersOf(map: MapLibre): MapLibre[] {
    return [...this.#settled.keys()].filter((other) => other !== map)
  }

  #lead(leader: MapLibre): void {
    if (this.#isFollowing) return
    this.#leader = leader
    for (const map of this.#othersOf(leader)) this.#follow(map, leader)
  }

  // A jump tells of its own move, start and end at once: none of that leads another map.
  #follow(map: MapLibre, leader: MapLibre): void {
    this.#isFollowing = true
    const least = leader.getMinZoom()
    if (map.getMinZoom() !== least) map.setMinZoom(least)
    map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() })
    this.#isFollowing = false
  }

  // A map that was jumped would draw itself a frame later than the one it follows.
  #drawWith(leader: MapLibre): void {
    if (this.#leader !== leader) return
    this.#leader = null
    for (const map of this.#othersOf(leader)) map.redraw()
  }
}
