import type { City } from '../../src/domain/city.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import type { ColumnRange, Defect, TableReport } from '../../src/domain/published-report.ts'
import { auditText } from './audit-text.ts'
import type { BuildReport } from './build-report.ts'

const CITIES_SHOWN = 5
const count = new Intl.NumberFormat('en-US')
const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6, useGrouping: false })

/** The closing report of a build, for a person to read. */
export function reportText({ manifest, cities, tables, defects, audit }: BuildReport): string {
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  const withTracts = cities.filter((city) => city.tracts > 0)
  const without = cities.filter((city) => city.tracts === 0)
  return [
    heading('Tables'),
    ...tables.map(tableLine),
    heading('Defects and gaps'),
    ...defects.map(defectLine),
    ...(audit ? [heading('Audit of the crosswalk'), ...auditText(audit)] : []),
    heading('Cities'),
    ...withTracts.map(cityLine),
    ...(without.length > 0 ? [heading('Maps without tract shapes'), ...without.map(bareLine)] : []),
    heading('Published'),
    `${cities.length} maps, ${withTracts.length} with tracts; ${manifest.files.length} files, ` +
      `${(bytes / 1e6).toFixed(1)} MB; data version ${manifest.dataVersion}` +
      (manifest.invented ? '; invented data' : ''),
  ].join('\n')
}

const heading = (text: string) => `\n${text}`

function tableLine({ path, rows, columns }: TableReport): string {
  const details = columns.flatMap((column) => columnWords(column, rows) ?? [])
  return `${path.padEnd(38)} ${count.format(rows).padStart(7)} rows  ${details.join('; ')}`
}

/** Null for text that is always there. */
function columnWords({ name, missing, range }: ColumnRange, rows: number): string | null {
  if (missing === rows) return `no ${name}`
  const parts = [
    range ? [...new Set(range)].map((value) => number.format(value)).join(' to ') : '',
    missing > 0 ? `${count.format(missing)} missing` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `${name} ${parts.join(', ')}` : null
}

function defectLine({ kind, count: n, cities }: Defect): string {
  const isOneEach = cities.every(([, k]) => k === 1)
  const most = cities
    .slice(0, CITIES_SHOWN)
    .map(([city, k]) => (isOneEach ? city : `${city} ${count.format(k)}`))
  const rest = cities.length > CITIES_SHOWN ? `, ${cities.length - CITIES_SHOWN} more` : ''
  return `${count.format(n).padStart(7)}  ${kind}${most.length > 0 ? `: ${most.join(', ')}${rest}` : ''}`
}

function cityLine(city: City): string {
  const { areas, tracts, tractsShown, shapeCoverage, estimates } = city
  return [
    city.id.padEnd(32),
    `${areas} areas`.padStart(10),
    `${tracts} of ${tractsShown} tracts`.padStart(22),
    `${Math.round(shapeCoverage * 100)} % with shapes`.padStart(19),
    ` ${measuresOf(estimates)}`,
  ].join('')
}

/** Life expectancy with its count; the prevalences, which mostly come together, as a range of counts. */
function measuresOf(estimates: City['estimates']): string {
  const [headline, ...others] = MEASURES
  const counts = others.flatMap(({ id }) => estimates[id] ?? [])
  const range = [...new Set([Math.min(...counts), Math.max(...counts)])].join('–')
  return [
    `${headline!.id} ${estimates[headline!.id] ?? 0}`,
    counts.length > 0 ? `${counts.length} prevalences ${range}` : 'no prevalences',
  ].join(', ')
}

function bareLine({ id, areas }: City): string {
  return `${id.padEnd(32)}${`${areas} areas`.padStart(10)}`
}
