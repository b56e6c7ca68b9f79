/** Published files that tell about the others. */
export const CODEBOOK = 'codebook.json'
export const CODEBOOK_TEXT = 'codebook.md'
export const DATA_PACKAGE = 'datapackage.json'
export const REPORT = 'report.json'
