/** What charts say. */
export const CHARTS = {} as const
