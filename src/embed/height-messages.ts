import { HEIGHT_MESSAGE, type HeightMessage } from '../domain/height-message.ts'

/** As pym.js writes its messages, between their parts. */
const PYM = 'xPYMx'

/** What hosts are told of a height, each in its own way: ours, AMP's and, where pym.js has named the frame in its address, pym's. */
export function heightMessages(height: number, search: string): unknown[] {
  const own: HeightMessage = { type: HEIGHT_MESSAGE, height }
  const amp = { sentinel: 'amp', type: 'embed-size', height }
  const query = new URLSearchParams(search)
  const id = query.has('initialWidth') ? query.get('childId') : null
  const pym = id === null ? [] : [['pym', id, 'height', height].join(PYM)]
  return [own, amp, ...pym]
}

/**
 * Tells the page around this frame how high an element is, now and whenever that changes; nothing where there is no page around it. The
 * height of a public picture is no secret: it is told to whatever host. Returns what ends it.
 */
export function tellHeight(element: HTMLElement): () => void {
  if (window.parent === window) return () => {}
  let told = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === told || height === 0) return
    told = height
    for (const message of heightMessages(height, location.search))
      window.parent.postMessage(message, '*')
  })
  observer.observe(element)
  return () => observer.disconnect()
}
