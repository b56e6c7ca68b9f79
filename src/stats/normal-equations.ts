import { max, sum } from 'd3-array'
import { CholeskyDecomposition, Matrix } from 'ml-matrix'

/** An ordinary least-squares solution and what its errors need. Matrices have a row and a column a regressor. */
export interface Solution {
  coefficients: number[]
  /** y − fitted; 0 where that is no more than rounding leaves. */
  residuals: number[]
  /** (XᵀX)⁻¹. */
  inverse: Matrix
}

/** A residual below this part of the greatest |y| is what rounding leaves of none. */
const ROUNDING = 1e-12

/** A regressor is taken as a combination of those before it where less than this part of its length is its own. */
const TOLERANCE = 1e-6

/**
 * Least squares of y on columns by the normal equations (Golub & Van Loan 2013, Matrix Computations, §5.3.2), the
 * columns scaled to length 1: in a few regressors of tens of thousands of values a hundredth of the work of a QR
 * decomposition and as exact as is ever shown. Null where the columns are linearly dependent or more than the values.
 */
export function solveNormalEquations(
  y: readonly number[],
  columns: readonly (readonly number[])[],
): Solution | null {
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)))
  if (columns.length === 0 || columns.length > y.length || lengths.includes(0)) return null
  const cosines = columns.map((a, j) =>
    columns.map((b, k) => dot(a, b) / (lengths[j]! * lengths[k]!)),
  )
  const cholesky = new CholeskyDecomposition(new Matrix(cosines))
  // A diagonal element is the part of its column's length that those before it do not account for.
  if (!cholesky.lowerTriangularMatrix.diagonal().every((own) => own > TOLERANCE)) return null
  const inverse = cholesky
    .solve(Matrix.eye(columns.length))
    .divColumnVector(lengths)
    .divRowVector(lengths)
  const coefficients = inverse.mmul(Matrix.columnVector(columns.map((column) => dot(column, y))))
  const b = coefficients.to1DArray()
  const least = ROUNDING * (max(y, Math.abs) ?? 0)
  const residuals = y.map((value, i) => {
    const residual = value - sum(b, (slope, k) => slope * columns[k]![i]!)
    return Math.abs(residual) > least ? residual : 0
  })
  return { coefficients: b, residuals, inverse }
}

/**
 * The robust covariance (XᵀX)⁻¹·SᵀS·(XᵀX)⁻¹ from scores, which are S's columns: a row of S is an observation's, or a
 * cluster's, regressors times its residuals.
 */
export function sandwich(inverse: Matrix, scores: readonly (readonly number[])[]): number[][] {
  const meat = new Matrix(scores.map((a) => scores.map((b) => dot(a, b))))
  return inverse.mmul(meat).mmul(inverse).to2DArray()
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!
  return total
}
