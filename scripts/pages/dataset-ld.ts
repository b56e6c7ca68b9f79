import type { City } from '../../src/domain/city.ts'
import { CODE_LICENCE, HOLC_LICENCE, licenceOf } from '../../src/domain/licence.ts'
import type { Measure } from '../../src/domain/measure.ts'
import type { Source } from '../../src/domain/source.ts'
import type { DocumentFile } from '../../src/figure/document-content.ts'
import type { Language } from '../../src/words/language.ts'
import { sayText } from '../../src/words/say.ts'

/** What the page of a city tells engines of its data. */
export interface DatasetWords {
  language: Language
  name: string
  description: string
  city: City
  measures: readonly Measure[]
  sources: readonly Source[]
  invented: boolean
  dataVersion: string
  files: readonly DocumentFile[]
  /** The page's own address, or "" where the site's is not known: addresses are then relative to the page. */
  page: string
  siteName: string
}

const FORMATS: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.stream',
}

/** The last year of a period as it is written: 2015 of "2010–15", 2017 of "2017". */
function lastYear(period: string): number {
  const [first, last = first] = period.split('–')
  return Number(first!.slice(0, 4 - last!.length) + last!)
}

/** A city's data as schema.org's Dataset. */
export function datasetLd(words: DatasetWords): Record<string, unknown> {
  const { city, measures, sources, invented, files, page } = words
  const [west, south, east, north] = city.bounds
  const last = Math.max(...measures.map(({ period }) => lastYear(period)))
  const years = measures.length === 0 ? [city.year] : [city.year ?? 1935, last]
  const { path } = licenceOf(invented ? CODE_LICENCE : HOLC_LICENCE)
  const whole = (href: string) => (page === '' ? href : new URL(href, page).href)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: words.name,
    description: words.description,
    ...(page !== '' && { '@id': `${page}#dataset`, url: page }),
    inLanguage: words.language,
    isAccessibleForFree: true,
    license: path,
    version: words.dataVersion,
    creator: { '@type': 'Organization', name: words.siteName },
    ...(years[0] !== null && { temporalCoverage: years.join('/') }),
    spatialCoverage: {
      '@type': 'Place',
      name: `${city.name}, ${sayText(city.stateName)}`,
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    variableMeasured: measures.map(({ label, unit, period }) => ({
      '@type': 'PropertyValue',
      name: sayText(label),
      unitText: unit,
      description: period,
    })),
    ...(!invented && {
      isBasedOn: sources.map(({ title, publisher, url, licence, citation }) => ({
        '@type': 'CreativeWork',
        name: title,
        publisher: { '@type': 'Organization', name: publisher },
        // The address of a file for every state is that of none.
        url: url.includes('SS') ? url.slice(0, url.lastIndexOf('/') + 1) : url,
        license: licenceOf(licence).path ?? licence,
        citation,
      })),
    }),
    distribution: files.map(({ name, href, bytes }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      contentUrl: whole(href),
      contentSize: `${bytes} B`,
    })),
  }
}
