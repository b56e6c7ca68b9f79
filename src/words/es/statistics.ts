/** The statistics: what the methods page says of them, and the rows of their tables. */
export const STATISTICS = {} as const
