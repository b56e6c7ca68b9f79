/** What a file of zones may hold, so that the page stays at hand. */
export const MOST_ZONES = 10_000
export const MOST_POSITIONS = 2_000_000
export const MOST_BYTES = 64e6
/** Of what an archive unpacks to. */
export const MOST_UNPACKED_BYTES = 256e6
