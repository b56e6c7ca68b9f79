/** The largest file that is read, bytes: four times a table of every tract of the country with ten columns. */
export const MOST_BYTES = 50_000_000
/** The most rows; the country has some 85,000 tracts. */
export const MOST_ROWS = 250_000
export const MOST_COLUMNS = 1_000
/** What a workbook may grow to when it is unpacked, bytes. */
export const MOST_UNPACKED = 400_000_000
