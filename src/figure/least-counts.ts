/** Below this many tracts in either group a gap is fragile … */
export const FRAGILE_BELOW = 10
/** … and below this it is not ranked. */
export const UNRANKED_BELOW = 5
