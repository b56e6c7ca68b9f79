declare module 'fontverter' {
  const fontverter: {
    /** A font file in another format. */
    convert(font: Uint8Array, format: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array<ArrayBuffer>>
  }
  export default fontverter
}
