import type { Locator } from '@playwright/test'
import type { City } from '../../src/domain/city.ts'
import { chance, pick, type Random } from './random.ts'
import { PATIENCE_MS } from './stuck-faults.ts'

export interface GivenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Chooses a file in a field for files. It is done within the page, as Playwright's way holds on to the field, and with it to the page that the field was of. */
export async function chooseFile(
  field: Locator,
  { name, mimeType, buffer }: GivenFile,
): Promise<void> {
  await field.evaluate(
    (input: HTMLInputElement, [called, type, bytes]) => {
      const data = new DataTransfer()
      data.items.add(
        new File([Uint8Array.from(atob(bytes), (of) => of.charCodeAt(0))], called, { type }),
      )
      input.files = data.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [name, mimeType, buffer.toString('base64')] as const,
    { timeout: PATIENCE_MS },
  )
}

/** What every name in a file of the soak begins with: no link may hold it. */
export const OWN_NAME = /^soak (rate|count|ward)/

const file = (name: string, mimeType: string, content: string | Buffer): GivenFile => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

/** A table of two columns of numbers for most of the tracts; some rows are empty, some no number, one is of no tract. */
export function measureFile(random: Random, tracts: readonly string[]): GivenFile {
  const number = String(Math.floor(random() * 1000))
  const rows = tracts
    .filter(() => chance(random, 0.9))
    .map((geoid) => {
      const rate = chance(random, 0.05)
        ? pick(random, ['', 'n/a', 'many'])
        : (random() * 60).toFixed(1)
      return `${geoid},${rate},${Math.floor(random() * 4000)}`
    })
  const head = `tract,soak rate ${number},soak count ${number}`
  return file(`soak-${number}.csv`, 'text/csv', [head, ...rows, '99999999999,1.0,1', ''].join('\n'))
}

/** Quarters of a city's ground; one of them may have a part of no ground at all. */
export function zonesFile(random: Random, { bounds }: Pick<City, 'bounds'>): GivenFile {
  const [west, south, east, north] = bounds
  const [x, y] = [
    west + (east - west) * (0.3 + 0.4 * random()),
    south + (north - south) * (0.3 + 0.4 * random()),
  ]
  const box = (w: number, s: number, e: number, n: number) => [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ]
  const features = [
    box(west, south, x, y),
    box(x, south, east, y),
    box(west, y, x, north),
    chance(random, 0.3) ? box(8, 47, 8.1, 47.1) : box(x, y, east, north),
  ].map((ring, i) => ({
    type: 'Feature',
    properties: { ward: `soak ward ${i + 1}`, seats: i },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  const text = JSON.stringify({ type: 'FeatureCollection', features })
  return file('soak-wards.geojson', 'application/geo+json', text)
}

const junk = (random: Random, length: number) =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))

/** A file that is no table, or none of tracts. */
export function damagedMeasure(random: Random): GivenFile {
  return pick(random, [
    () => file('soak-empty.csv', 'text/csv', ''),
    () => file('soak-towns.csv', 'text/csv', 'town,soak rate 1\nLake,4\nPark,5\n'),
    () => file('soak-sheet.xlsx', 'application/octet-stream', junk(random, 400)),
    () =>
      file(
        'soak-cut.parquet',
        'application/octet-stream',
        Buffer.concat([Buffer.from('PAR1'), junk(random, 200)]),
      ),
    () =>
      file(
        'soak-quote.csv',
        'text/csv',
        'tract,soak rate 2\n"27053000100,4\n27053000200,"5\u0000"\n',
      ),
  ])()
}

/** A file that is no zones. */
export function damagedZones(random: Random): GivenFile {
  return pick(random, [
    () => file('soak-cut.geojson', 'application/geo+json', '{"type":"FeatureCollection","feat'),
    () =>
      file(
        'soak-none.geojson',
        'application/geo+json',
        '{"type":"FeatureCollection","features":[]}',
      ),
    () =>
      file(
        'soak-junk.zip',
        'application/zip',
        Buffer.concat([Buffer.from('PK'), junk(random, 300)]),
      ),
    () =>
      file(
        'soak-line.geojson',
        'application/geo+json',
        '{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}}',
      ),
  ])()
}
