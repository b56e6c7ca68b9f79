/** The censuses whose tract definitions the data use. */
export const VINTAGES = [2010, 2020] as const

/**
 * The census that drew a tract. Tracts of two vintages are different things even where they have the same number: what holds
 * geoids is generic in it, and what joins two such things takes one vintage for both, so that a mix does not compile.
 */
export type Vintage = (typeof VINTAGES)[number]
