import type { Plugin } from 'vite'

/** Parts of figures, and what finds their words, that no figure in another's article has. */
const NOT_EMBEDDED = [
  'ComparedPart.svelte',
  'GapsPart.svelte',
  'MeaningPart.svelte',
  'MeasuresPart.svelte',
  'ScalePart.svelte',
  'ScatterPart.svelte',
  'StripsPart.svelte',
  'TractParts.svelte',
  'WaysPart.svelte',
  'cities-heights.ts',
  'compared-part.ts',
  'gaps-part.ts',
  'meaning-part.ts',
  'measures-part.ts',
  'qr-path.ts',
  'scale-part.ts',
  'scatter-finding.ts',
  'robustness-finding.ts',
  'scatter-part.ts',
  'strips-part.ts',
  'tract-finding.ts',
  'tract-parts.ts',
  'ways-part.ts',
]

const LEFT_OUT = '\0left-out'

const NUMBERS = '\0interpolate-numbers'
/** Scales of figures interpolate numbers alone; d3-interpolate brings every space of colour with it, as its modules run code when they are loaded. */
const INTERPOLATE_NUMBERS = `
export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t)
export const interpolateRound = (a, b) => (t) => Math.round(interpolateNumber(a, b)(t))
export { interpolateNumber as interpolate }
`

/**
 * Leaves out of the embeds' code what only other kinds of figure are made of: an embed is to be light, and what it offers is a few kinds of a city's figure
 * (`EMBED_KINDS`), laid out by the same code as everywhere.
 */
export function withoutParts(): Plugin {
  return {
    name: 'without-parts',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'd3-interpolate') return NUMBERS
      const isPart = importer?.includes('/src/figure/')
      return isPart && NOT_EMBEDDED.includes(id.replace('./', '')) ? LEFT_OUT : undefined
    },
    load(id) {
      if (id === LEFT_OUT) return 'export default null'
      return id === NUMBERS ? INTERPOLATE_NUMBERS : undefined
    },
  }
}
