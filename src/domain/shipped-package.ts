/** What the list of licences is called: beside the page, and the same to read as a text. */
export const LICENCES = 'licences.json'
export const LICENCES_TEXT = 'licences.txt'

/** A package of others that is part of the site. */
export interface ShippedPackage {
  name: string
  version: string
  /** As an SPDX expression. */
  licence: string
  /** Where it is at home on the web; null where it does not say. */
  home: string | null
  /** Its licence's texts and notices, by their places in `ShippedSoftware.texts`; never empty. */
  texts: readonly number[]
}

/** All the packages that a build ships. Many have the same licence, word by word, which is there once. */
export interface ShippedSoftware {
  /** By name. */
  packages: readonly ShippedPackage[]
  texts: readonly string[]
}
