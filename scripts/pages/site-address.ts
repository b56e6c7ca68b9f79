/**
 * The site's own address with a slash at its end, "https://example.org/atlas/"; null where none is given. Throws an Error for what is no
 * address of a web page's folder.
 */
export function siteAddress(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  const wrong = new Error(
    `--site: expected an address like https://example.org/atlas/, got ${text}`,
  )
  if (!URL.canParse(text)) throw wrong
  const { protocol, origin, pathname, search, hash } = new URL(text)
  if (!/^https?:$/.test(protocol) || search !== '' || hash !== '') throw wrong
  return origin + pathname.replace(/\/*$/, '/')
}
