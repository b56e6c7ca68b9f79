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

/** Of what scales can interpolate: numbers, not colours. */
const NUMBERS = '\0interpolate-numbers'

/**
 * Leaves out of the embeds' code what only other kinds of figure are made of: an embed is to be light, and what it offers is a few kinds of a city's figure
 * (`EMBED_KINDS`), laid out by the same code as everywhere.
 */
export function withoutParts(): Plugin {
  return {
    name: 'without-parts',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'd3-interpolate' && importer !== NUMBERS) return NUMBERS
      const isPart = importer?.includes('/src/figure/')
      return isPart && NOT_EMBEDDED.includes(id.replace('./', '')) ? LEFT_OUT : undefined
    },
    load(id) {
      if (id === LEFT_OUT) return 'export default null'
      if (id !== NUMBERS) return
      return "export { interpolateNumber, interpolateNumber as interpolate, interpolateRound } from 'd3-interpolate'"
    },
  }
}
