/** What the atlas's own page has in its head: its style, its scripts, its icons. */
export interface PageShell {
  /** Tags with addresses that begin with "./", from the site's root. */
  tags: readonly string[]
}

const TAG = /<(?:meta|link)\b[^>]*>|<script\b[^>]*><\/script>/g
/** What each page says in its own words. */
const OWN = /<meta[^>]*name="description"|<link[^>]*rel="canonical"/

/** The shell of a built index.html. Throws an Error where that starts no app. */
export function readShell(html: string): PageShell {
  const tags = [...html.matchAll(TAG)].map(([tag]) => tag).filter((tag) => !OWN.test(tag))
  if (!tags.some((tag) => /^<script[^>]*type="module"/.test(tag)))
    throw new Error('dist/index.html starts no app: build it first, with vite build')
  return { tags }
}

/** The same tags on a page that has the site's root at `root`, "../../". */
export function shellFrom({ tags }: PageShell, root: string): string[] {
  return tags.map((tag) => tag.replace(/\b(href|src)="\.\//g, `$1="${root}`))
}
