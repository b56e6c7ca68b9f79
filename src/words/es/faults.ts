/** Errors that a reader can meet. */
export const FAULTS = {} as const
