/** The mark that the page's own code sets as it begins. */
export const BEGUN = 'begun'
