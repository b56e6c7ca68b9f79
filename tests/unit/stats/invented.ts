/** Invented samples of four groups, with ties and unlike spreads; the R calls beside the tests name them alike. */
export const A = [81.2, 80.4, 83.1, 79.8, 82.5, 80.4, 84.0, 81.7]
export const B = [79.9, 78.3, 80.4, 77.6, 81.0, 78.3, 79.1, 80.0, 76.8, 78.9]
export const C = [77.0, 74.2, 78.8, 75.5, 76.1, 79.9, 72.3, 77.0, 75.5, 76.6, 74.8, 78.1]
export const D = [73.5, 77.0, 70.2, 75.1, 71.8, 78.6]

/** y <- c(A, B, C, D); g <- which of them, 0 to 3. */
export const y = [A, B, C, D].flat()
export const g = [A, B, C, D].flatMap((values, k) => values.map(() => k))

/** Weights in the order of y. */
export const w = [
  [3.1, 4.0, 2.2, 5.3, 3.7, 1.9, 4.4, 2.8],
  [6.1, 3.3, 4.2, 5.0, 2.7, 3.9, 4.8, 1.6, 5.5, 2.4],
  [4.1, 6.3, 3.8, 5.2, 2.9, 4.7, 3.5, 1.8, 6.6, 4.9, 2.1, 3.0],
  [5.8, 2.6, 7.2, 3.4, 4.5, 1.7],
].flat()

/** Two regressors in the order of y. */
export const x = [
  [1.1, 1.3, 1.0, 1.6, 1.2, 1.5, 1.0, 1.4],
  [2.1, 2.4, 1.8, 2.6, 1.9, 2.2, 2.4, 1.7, 2.9, 2.2],
  [3.0, 3.4, 2.7, 3.1, 3.3, 2.6, 3.8, 2.9, 3.2, 3.0, 3.5, 2.8],
  [3.9, 3.6, 4.0, 3.7, 4.0, 3.5],
].flat()
export const x2 = [
  [12, 30, 8, 25, 17, 41, 5, 22],
  [33, 19, 27, 44, 15, 38, 21, 29, 36, 24],
  [18, 47, 31, 26, 40, 13, 52, 35, 28, 43, 20, 37],
  [49, 32, 55, 39, 46, 23],
].flat()

/** city <- rep(c("p", "q", "r", "s", "t", "u"), length.out = 36) */
export const city = y.map((_, i) => 'pqrstu'[i % 6]!)
