/** Of a measure among others, px. */
export const MEASURE_ROW = 37
