import type { City } from '../domain/city.ts'
import type { Source } from '../domain/source.ts'
import type { Language } from '../words/language.ts'
import type { Comparison } from './compare-grades.ts'
import type { FigureAbout } from './figure-about.ts'
import type { Finding } from './finding.ts'
import type { MeasureGap } from './measure-gaps.ts'

/** A file that a reader can take: "milwaukee-co-wi.csv", 54,321 bytes. */
export interface DocumentFile {
  name: string
  href: string
  bytes: number
}

/** A picture that stands beside the page, px. */
export interface DocumentPicture {
  src: string
  width: number
  height: number
  alt: string
}

/** What the page of a city tells that needs no script. Addresses are relative to the page. */
export interface DocumentContent {
  about: Pick<FigureAbout, 'measure' | 'vintage' | 'invented' | 'dataVersion'>
  city: City
  finding: Finding
  /** Null where the city has no tracts. */
  comparison: Comparison | null
  /** Of all measures on these tracts. */
  gaps: readonly MeasureGap[]
  /** Those that the city's numbers rest on. */
  sources: readonly Source[]
  /** The city's published files. */
  files: readonly DocumentFile[]
  picture: DocumentPicture
  /** The report figure, to be taken away. */
  figure: string
  /** The site's root. */
  home: string
  /** The live view. */
  live: string
  /** The list of all cities. */
  index: string
  /** The same page in the other language. */
  other: { language: Language; href: string }
  /** Other cities of the state. */
  neighbours: readonly { name: string; href: string }[]
}
