declare module '@citation-js/core' {
  /** What a library of references reads of a file, as CSL-JSON. */
  export class Cite {
    constructor(file: string)
    readonly data: unknown[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
