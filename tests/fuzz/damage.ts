import fc from 'fast-check'
import { anyText } from './any-text.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const someJson: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 0.5, 1e308, 2 ** 53, '', [], {}, [[]], [null]),
  anyText,
  fc.double().filter(Number.isFinite),
  fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>,
)

/** Where a change goes: at each level the part of that number, of those that there are. */
const somePath = fc.array(fc.nat({ max: 1e6 }), { minLength: 1, maxLength: 7 })

type Change = { path: number[]; does: 'replace' | 'remove' | 'double'; by: Json }
const someChange: fc.Arbitrary<Change> = fc.record({
  path: somePath,
  does: fc.constantFrom('replace', 'remove', 'double'),
  by: someJson,
})

/** The value with one part of it another, gone, or there twice. What is not on the way to it is shared with the value. */
function changed(value: Json, { path, does, by }: Change): Json {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const keys = Object.keys(value)
  if (keys.length === 0) return by
  const key = keys[step % keys.length]!
  const isEnd = rest.length === 0
  if (Array.isArray(value)) {
    const at = Number(key)
    if (!isEnd || does === 'replace')
      return value.with(at, changed(value[at]!, { path: rest, does, by }))
    return does === 'remove' ? value.toSpliced(at, 1) : value.toSpliced(at, 0, value[at]!)
  }
  if (isEnd && does === 'remove') {
    const { [key]: _gone, ...others } = value
    return others
  }
  return { ...value, [key]: changed(value[key]!, { path: rest, does, by }) }
}

/** A JSON value with one to three parts changed: a file as another version or a faulty build would have it. */
export function damagedJson(whole: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(someChange, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce(changed, whole as Json))
}

/** Bytes cut short, with some of them others, or with some put in between: a file as a bad network or disk gives it. */
export function damagedBytes(whole: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const place = fc.nat({ max: whole.length })
  const cut = place.map((end) => whole.slice(0, end))
  const flipped = fc
    .array(fc.tuple(fc.nat({ max: Math.max(whole.length - 1, 0) }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((flips) => {
      const bytes = whole.slice()
      for (const [at, byte] of flips) bytes[at] = byte
      return bytes
    })
  const grown = fc
    .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 16 }))
    .map(([at, more]) => {
      const bytes = new Uint8Array(whole.length + more.length)
      bytes.set(whole.subarray(0, at))
      bytes.set(more, at)
      bytes.set(whole.subarray(at), at + more.length)
      return bytes
    })
  return fc.oneof(cut, flipped, grown) as fc.Arbitrary<Uint8Array<ArrayBuffer>>
}
