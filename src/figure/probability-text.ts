import { formatNumber } from '../domain/number-format.ts'
import { say } from '../words/say.ts'

/** A p value as it is printed: "p 0.031", "p under 0.001"; "no p" of null, where nothing varies. */
export function probabilityText(p: number | null): string {
  if (p === null) return say('no p')
  return p < 0.001 ? say('p under 0.001') : `p ${formatNumber(p, 3)}`
}
