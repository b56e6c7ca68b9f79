import type { Bounds } from '../spatial/bounds-of.ts'
import type { ZonesJoin } from '../spatial/join-zones.ts'
import type { ZoneRow } from '../zones/zone-row.ts'
import { say } from '../words/say.ts'
import type { FigureAbout } from './figure-about.ts'
import { figureFrame, type FigureFrame } from './figure-frame.ts'
import type { FigureSize } from './figure-spec.ts'
import { licenceLine, madeLine, sourceLine } from './source-lines.ts'
import { plainText, type SetText } from './set-text.ts'
import { strongerWords } from './stronger-words.ts'
import { CHART_TITLE, NOTE } from './type-scale.ts'
import { heading } from '../words/heading.ts'
import { sayText } from '../words/say.ts'
import { LIGHT } from '../look/palette.ts'
import { zoneCount, zonesCredit, zonesFinding, zonesMethod } from './zone-words.ts'

/** A map of zones that leaves the atlas: what it shows, and whose zones they are. */
export interface ZonesFigureContent {
  rows: readonly ZoneRow[]
  ground: ZonesJoin['ground']
  withAreas: boolean
  breaks: readonly number[]
  bounds: Bounds
  about: FigureAbout
  /** The name of the file. */
  file: string
  /** The city whose areas they are, as an example; null of the reader's own. */
  example: string | null
}

/** As other figures for a report. */
const SIZE: FigureSize = { width: 1200, height: null }
const LEGEND = 264
const GAP = 32
/** Of the map, as a part of its width. */
const TALL = 0.86

/** A figure of zones as it is laid out, px. */
export interface ZonesFigurePlan {
  frame: FigureFrame
  height: number
  map: { width: number; height: number }
  legend: { x: number; width: number; title: SetText; note: SetText }
  footY: number
}

export function planZonesFigure(content: ZonesFigureContent): ZonesFigurePlan {
  const { rows, about, example } = content
  // The marks of a foot's lines must not be found in the name of a file.
  const file = content.file.replaceAll('<', '‹').replaceAll('>', '›')
  const frame = figureFrame(
    { size: SIZE },
    1,
    {
      kicker: [
        { text: say('Your zones'), face: 'sansBold', fill: 'var(--ink)' },
        ...(about.invented
          ? ([
              { text: '   ', face: 'sans', fill: 'var(--ink)' },
              { text: say('demo'), face: 'sansBold', fill: 'var(--ink)', boxed: true, whole: true },
              { text: '  ', face: 'sans', fill: 'var(--ink)' },
            ] as const)
          : []),
        { text: ` · ${zoneCount(rows.length)}`, face: 'sans', fill: 'var(--ink-2)' },
      ],
      headline: [
        { text: zonesFinding(rows, about.measure), face: 'serifBold', fill: 'var(--ink)' },
      ],
      sub: [{ text: zonesMethod([about.measure]), face: 'sans', fill: 'var(--ink-2)' }],
    },
    [
      say('<b>Zones</b> {credit}', { credit: zonesCredit(file, example) }),
      sourceLine(about, { tracts: null, estimates: null }),
      licenceLine(about, { tracts: null, estimates: null }),
      madeLine(about),
    ],
  )
  const width = frame.body.width - LEGEND - GAP
  const map = { width, height: Math.round(width * TALL) }
  const footY = frame.body.y + map.height + frame.scale.gap
  const title = `${heading(sayText(about.measure.label))}, ${about.measure.period}`
  return {
    frame,
    map,
    footY,
    height: footY + frame.foot.height + frame.scale.top,
    legend: {
      x: width + GAP,
      width: LEGEND,
      title: plainText(title, LEGEND, CHART_TITLE, 'sansBold'),
      note: plainText(
        `${strongerWords(LIGHT, about.measure)} ${zoneCount(rows.filter(({ estimate }) => estimate.value !== null).length)}`,
        LEGEND,
        NOTE,
        'sans',
        'var(--ink-2)',
      ),
    },
  }
}

/** The figure in words, for those who do not see it. */
export function zonesFigureAlt({ rows, about, file, example }: ZonesFigureContent): string {
  return `${zonesFinding(rows, about.measure)}. ${say('Zones: {credit}', { credit: zonesCredit(file, example) })}`
}
