import type { City } from '../../src/domain/city.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import type { Source } from '../../src/domain/source.ts'
import type { DocumentFile } from '../../src/figure/document-content.ts'
import type { PagePlan } from './page-plan.ts'

/** The city's own published files, those that a reader opens first; `folder` is where the data lie from its page. */
export function cityFiles(
  { files }: Pick<Manifest, 'files'>,
  { id }: City,
  folder: string,
): DocumentFile[] {
  return files
    .filter(({ path }) => path.split('/')[1]?.split('.')[0] === id)
    .map(({ path, bytes }) => ({
      name: path.replace(/^city\//, ''),
      href: folder + path,
      bytes,
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name))
}

const FIRST = [/\.csv$/, /\.geojson$/, /\.parquet$/, /\.metadata\.json$/]

function placeOf({ name }: DocumentFile): number {
  const place = FIRST.findIndex((ending) => ending.test(name))
  return place < 0 ? FIRST.length : place
}

/** The sources of the city's published files, in their order. */
export function citySources({ manifest, sources }: PagePlan, { id }: City): Source[] {
  const used = new Set(
    manifest.files
      .filter(({ path }) => path.startsWith(`city/${id}.`))
      .flatMap((file) => file.sources),
  )
  return sources.filter((source) => used.has(source.id))
}
