declare module 'subset-font' {
  /** A font with the glyphs of a text alone, in another format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff' | 'woff2'
      /** Tags of the features that are kept; all where it is left out. */
      keepFeatures?: readonly string[]
      noHinting?: boolean
    },
  ): Promise<Uint8Array>
}
