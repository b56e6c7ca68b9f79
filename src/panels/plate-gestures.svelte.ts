/** The wheel's rest after which the map is drawn anew, ms, and its px in a level. */
const REST_MS = 120
const WHEEL_PX = 400
/** A pointer that moved less than this has clicked, px. */
const CLICK_PX = 4

type Point = readonly [x: number, y: number]

interface Asked {
  /** Where the pointer is, or null where it left. */
  hover(point: Point | null): void
  select(point: Point): void
  /** It was dragged so many px to the right and down. */
  move(right: number, down: number): void
  /** Zoomed in by levels about a point. */
  zoom(levels: number, about: Point): void
}

/** What pointer and wheel do to a map that is drawn anew at their end: until then the picture itself is moved and scaled. Points are px of the map. */
export class PlateGestures {
  readonly #asked: Asked
  /** What is moved and zoomed until the gesture ends: px, and levels about a point. */
  #held = $state.raw<{ x: number; y: number; levels: number; about: Point } | null>(null)
  #pressedAt: Point | null = null
  #isDragged = false
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** How the picture lies meanwhile, in CSS; null where it lies as it is drawn. */
  get transform(): string | null {
    const held = this.#held
    return held && `translate(${held.x}px, ${held.y}px) scale(${2 ** held.levels})`
  }

  get origin(): string | null {
    return this.#held && this.#held.about.map((at) => `${at}px`).join(' ')
  }

  readonly onpointerdown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return
    this.#pressedAt = pointOf(event)
    this.#isDragged = false
    ground(event).setPointerCapture(event.pointerId)
  }

  readonly onpointermove = (event: PointerEvent) => {
    const point = pointOf(event)
    if (!this.#pressedAt) {
      // After a tap browsers tell of a move, to which no leaving ever belongs.
      if (event.pointerType !== 'touch') this.#asked.hover(point)
      return
    }
    const [x, y] = [point[0] - this.#pressedAt[0], point[1] - this.#pressedAt[1]]
    this.#isDragged ||= Math.hypot(x, y) > CLICK_PX
    if (this.#isDragged) this.#held = { x, y, levels: 0, about: [0, 0] }
  }

  readonly onpointerup = () => {
    const drag = this.#held
    this.#pressedAt = this.#held = null
    if (drag && this.#isDragged) this.#asked.move(-drag.x, -drag.y)
  }

  readonly onpointerleave = () => this.#asked.hover(null)

  readonly onclick = (event: MouseEvent) => {
    // A drag ends in a click too, which must not reach anything.
    if (!this.#isDragged) this.#asked.select(pointOf(event))
    this.#isDragged = false
  }

  readonly onwheel = (event: WheelEvent) => {
    event.preventDefault()
    const about = this.#held?.about ?? pointOf(event)
    const levels = (this.#held?.levels ?? 0) - event.deltaY / WHEEL_PX
    this.#held = { x: 0, y: 0, levels, about }
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => {
      this.#held = null
      this.#asked.zoom(levels, about)
    }, REST_MS)
  }

  /** Lets go of what rests, when the map is left. */
  end(): void {
    clearTimeout(this.#resting)
  }
}

const ground = (event: Event) => event.currentTarget as HTMLElement

function pointOf(event: MouseEvent): Point {
  const { left, top } = ground(event).getBoundingClientRect()
  return [event.clientX - left, event.clientY - top]
}
