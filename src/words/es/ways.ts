/** The ways of counting: rules, groupings, coverages, and the grades of the 1930s. */
export const WAYS = {} as const
