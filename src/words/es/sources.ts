/** Sources, their limits, licences and vintages. */
export const SOURCES = {} as const
