type Parts = Record<string, unknown>

const isPlain = (of: unknown): of is Parts =>
  typeof of === 'object' && of !== null && Object.getPrototypeOf(of) === Object.prototype

function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, i) => isAlike(part, b[i]))
  if (!isPlain(a) || !isPlain(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => isAlike(a[key], b[key]))
}

/**
 * `next`, but the very object that `last` is where the two are alike, and likewise each part of it that is: what follows from them is then not
 * computed again. Of plain objects, arrays and primitives.
 */
export function kept<T>(last: T, next: T): T {
  if (isAlike(last, next)) return last
  if (!isPlain(last) || !isPlain(next)) return next
  const parts = Object.entries(next).map(([key, part]) => [
    key,
    key in last ? kept(last[key], part) : part,
  ])
  return Object.fromEntries(parts) as T
}

/** A function that gives back what it is given, `kept` beside what it gave back before. */
export function keeper<T>(): (next: T) => T {
  let last: { value: T } | null = null
  return (next) => {
    last = { value: last ? kept(last.value, next) : next }
    return last.value
  }
}
