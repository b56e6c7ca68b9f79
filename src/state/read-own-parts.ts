import { isOwnId } from '../domain/own-measure.ts'
import type { Span } from '../domain/brush.ts'
import type { OwnParts } from '../view/url.ts'

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false
  const { from, to } = value as Partial<Span>
  return isNumber(from) && isNumber(to) && from < to
}

const spanOf = (value: unknown): Span | null => (isSpan(value) ? value : null)

/**
 * What an entry of the history says of the reader's own measures, as `View` wrote it. `isGone` where it names one that is not here any more: then the
 * view is that of the address. Never throws, whatever stands there.
 */
export function readOwnParts(
  entry: unknown,
  has: (id: string) => boolean,
): { parts: OwnParts; isGone: boolean } {
  const own = typeof entry === 'object' && entry !== null && 'own' in entry ? entry.own : null
  if (typeof own !== 'object' || own === null) return { parts: {}, isGone: false }
  const said = own as Record<keyof OwnParts, unknown>
  const known = (id: unknown): id is string => typeof id === 'string' && isOwnId(id) && has(id)
  const named = [said.measure, said.against].filter((id) => id !== undefined)
  if (!named.every(known)) return { parts: {}, isGone: true }
  const breaks = Array.isArray(said.breaks) && said.breaks.every(isNumber) ? said.breaks : []
  return {
    isGone: false,
    parts: {
      ...(known(said.measure) && {
        measure: said.measure,
        brush: spanOf(said.brush),
        breaks,
        ...(said.classes === 'own' && { classes: 'own' as const }),
      }),
      ...(known(said.against) && { against: said.against, others: spanOf(said.others) }),
    },
  }
}
