import { formatBytes, formatCount } from '../../src/domain/number-format.ts'
import type { PageReport } from './make-pages.ts'

/** What was made, in words; and what was left out because the site's address is not known. */
export function pagesText(
  { cities, languages, drawn, bytes }: PageReport,
  site: string | null,
): string {
  const made = `${formatCount(cities)} cities have a page in ${languages} languages, ${formatBytes(bytes)}; ${formatCount(drawn)} times their pictures were drawn anew`
  if (site !== null) return made
  return `${made}\nLeft out, as they need whole addresses, which --site or ATLAS_SITE gives: oembed.json, sitemap.xml, robots.txt, the picture that stands beside links`
}
