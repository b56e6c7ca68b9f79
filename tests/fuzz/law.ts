import fc from 'fast-check'

/** Something that holds whatever comes. */
export interface Law {
  name: string
  /** Which part of the cases that are asked for it gets, 0–1: one whose cases cost more gets fewer. */
  share: number
  /** The law as a property; `onCase` is told after each case how long that took, ms. */
  property(onCase?: (ms: number) => void): fc.IAsyncProperty<[unknown]>
}

/** A law of everything that an arbitrary makes: `holds` throws, or rejects, where it does not hold. */
export function law<T>(
  name: string,
  anything: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
  share = 1,
): Law {
  return {
    name,
    share,
    property: (onCase) =>
      fc.asyncProperty(anything, async (value) => {
        const start = performance.now()
        await holds(value)
        onCase?.(performance.now() - start)
      }) as fc.IAsyncProperty<[unknown]>,
  }
}
