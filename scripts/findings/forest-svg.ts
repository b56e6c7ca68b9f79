import { render } from 'svelte/server'
import ForestPlot from '../../src/charts/ForestPlot.svelte'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import type { Findings } from '../../src/figure/findings.ts'
import { forestRows } from '../../src/figure/forest-rows.ts'
import { foundOverview } from '../../src/figure/found-overview.ts'
import { sortRanked } from '../../src/figure/rank-cities.ts'
import { gapUnit } from '../../src/figure/way-words.ts'
import { standaloneSvg } from '../../src/figure/standalone-svg.ts'

const WIDTH = 760
const MARGIN = 16

/** The forest plot of the headline measure as a picture of its own, drawn by the chart of the app. */
export function forestSvg(findings: Findings): string {
  const { measure, finding, ranked, others } = foundOverview(findings, HEADLINE_MEASURE.id)
  const { body } = render(ForestPlot, {
    props: {
      rows: forestRows(sortRanked(ranked, 'gap', measure.worse), others),
      unit: gapUnit(measure),
      width: WIDTH,
      current: null,
      hovered: null,
      onhover: () => {},
      onselect: () => {},
      summary: finding.summary && { ...finding.summary, label: 'All, random effects' },
    },
  })
  return standaloneSvg(onPaper(body), { theme: 'light' })
}

/** A chart on paper with a margin around it. Throws an Error where it says no size. */
function onPaper(chart: string): string {
  const [, width, height] = /<svg width="([\d.]+)" height="([\d.]+)"/.exec(chart) ?? []
  if (!width || !height) throw new Error(`expected a chart, got ${chart.slice(0, 40)}`)
  const [outer, high] = [Number(width) + 2 * MARGIN, Number(height) + 2 * MARGIN]
  return `<svg width="${outer}" height="${high}" viewBox="0 0 ${outer} ${high}"><rect width="${outer}" height="${high}" fill="var(--paper)"/><g transform="translate(${MARGIN} ${MARGIN})">${chart}</g></svg>`
}
