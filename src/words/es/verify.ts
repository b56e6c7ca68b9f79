/** The published results that are computed again. */
export const VERIFY = {} as const
