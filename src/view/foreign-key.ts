/** What networks, newsletters and advertisers add to links that are passed on, and pym.js to the address of a frame. */
const ADDED = /^(utm_.*|mtm_.*|pk_.*|mc_[ce]id|igshid|ref|ref_src|[a-z]*clid|[gw]braid)$/
const OF_PYM = new Set(['initialWidth', 'childId', 'parentTitle', 'parentUrl'])
/** What only an embed asks for; the atlas's own page passes over it. */
const OF_EMBEDS = new Set(['theme', 'figure'])

/** Whether a link's part of that name is nobody's slip: others put it there, or it is for an embed. */
export function isOfOthers(key: string): boolean {
  return ADDED.test(key) || OF_PYM.has(key) || OF_EMBEDS.has(key)
}
