import { extent, ticks } from 'd3-array'

/** Classes of a map whose numbers are not known before. */
const CLASSES = 7

/** Round inner breaks between at most seven classes over these values; none where there are under two different ones. */
export function roundBreaks(values: readonly number[]): number[] {
  const [least, greatest] = extent(values)
  if (least === undefined || greatest === undefined || least === greatest) return []
  for (let wanted = CLASSES; wanted > 0; wanted--) {
    const inner = ticks(least, greatest, wanted).filter((tick) => tick > least && tick < greatest)
    if (inner.length < CLASSES) return inner
  }
  return []
}
