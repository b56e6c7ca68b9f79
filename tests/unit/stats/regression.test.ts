import { mean } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { fixedEffects } from '../../../src/stats/fixed-effects.ts'
import { leastSquares } from '../../../src/stats/least-squares.ts'
import { expectNear } from './expect-near.ts'
import { city, w, x, x2, y } from './invented.ts'

describe('least squares', () => {
  // R, sandwich 3.0.2, lmtest 0.9.40: m <- lm(y ~ x + x2); coeftest(m, vcov = vcovHC(m, "HC3")); coefci(…)
  it('has the coefficients and HC3 errors that R’s sandwich gives', () => {
    const fit = leastSquares(y, [x, x2])!
    const [intercept, slope, slope2] = fit.coefficients
    expect(fit.freedom).toBe(33)
    expectNear(intercept!.estimate, 86.5803350590588)
    expectNear(intercept!.standardError, 0.5482081719797)
    expectNear(slope!.estimate, -2.5120793959095)
    expectNear(slope!.standardError, 0.3241086643887)
    expectNear(slope!.low, -3.171483431644)
    expectNear(slope!.high, -1.8526753601749)
    expectNear(slope!.p, 6.2763e-9, 1e-4)
    expectNear(slope2!.standardError, 0.0232682991876)
    expectNear(fit.rSquared, 0.897153501135)
  })

  // R: m <- lm(y ~ x + x2, weights = w), the same; residuals(m)[1:2]: -1.896309602451, -0.832895611386
  it('is weighted as R’s lm is', () => {
    const fit = leastSquares(y, [x, x2], w)!
    expectNear(fit.coefficients[1]!.estimate, -2.6895437853513)
    expectNear(fit.coefficients[1]!.standardError, 0.2840179406575)
    expectNear(fit.coefficients[2]!.standardError, 0.0229693413235)
    expectNear(fit.rSquared, 0.912215216281)
    expectNear(fit.residuals[0], -1.896309602451)
    expectNear(fit.residuals[1], -0.832895611386)
  })

  it('is the mean where there is no regressor', () => {
    expectNear(leastSquares(y, [])!.coefficients[0]!.estimate, mean(y)!)
  })

  it('is unknown with too few values or regressors that say the same', () => {
    expect(leastSquares([1, 2], [[1, 2]])).toBeNull()
    expect(leastSquares([], [])).toBeNull()
    expect(leastSquares([1, 2, 4, 3], [[5, 5, 5, 5]])).toBeNull()
    const twice = x.map((value) => 2 * value + 1)
    expect(leastSquares(y, [x, twice])).toBeNull()
  })

  it('is unknown where one value alone settles a coefficient', () => {
    expect(leastSquares([1, 2, 4, 3], [[0, 0, 0, 1]])).toBeNull()
  })

  it('fits what does not vary without a share of variance', () => {
    const fit = leastSquares([2, 2, 2, 2], [[1, 2, 3, 5]])!
    expect(fit.rSquared).toBeNull()
    expect(fit.coefficients[1]!.estimate).toBeCloseTo(0, 12)
    expect(fit.coefficients[1]).toMatchObject({ standardError: 0, p: null })
  })

  it('is exact, and has no p, on a straight line', () => {
    const slope = leastSquares([0.1, 0.2, 0.3, 0.4], [[1, 2, 3, 4]])!.coefficients[1]!
    expectNear(slope.estimate, 0.1)
    expect(slope).toMatchObject({ standardError: 0, p: null })
  })
})

describe('fixed effects', () => {
  // R, plm 2.6.2: m <- plm(y ~ x + x2, index = "city", model = "within");
  // vcovHC(m, method = "arellano", type = "sss", cluster = "group"), t with 5 degrees of freedom
  it('have the slopes and clustered errors that R’s plm gives', () => {
    const fit = fixedEffects(y, [x, x2], city)!
    const [slope, slope2] = fit.coefficients
    expect(fit).toMatchObject({ n: 36, groups: 6, singletons: 0 })
    expectNear(slope!.estimate, -2.4381925673643)
    expectNear(slope!.standardError, 0.314190939933)
    expectNear(slope!.low, -3.24584609048)
    expectNear(slope!.high, -1.63053904425)
    expectNear(slope!.p, 0.000568342745622)
    expectNear(slope2!.estimate, -0.0806862138195)
    expectNear(slope2!.standardError, 0.0181480064807)
    expectNear(fit.covariance[0]![1], -0.00441277856806)
  })

  it('leave out and count groups of one', () => {
    const more = fixedEffects([...y, 60, 99], [[...x, 9, 9]], [...city, 'v', 'w'])!
    expect(more).toMatchObject({ n: 36, groups: 6, singletons: 2 })
    expect(more.coefficients).toEqual(fixedEffects(y, [x], city)!.coefficients)
  })

  it('are unknown with one group or where nothing varies within groups', () => {
    expect(
      fixedEffects(
        y,
        [x],
        y.map(() => 'p'),
      ),
    ).toBeNull()
    expect(fixedEffects([1, 2, 3, 4], [[1, 1, 2, 2]], ['p', 'p', 'q', 'q'])).toBeNull()
    expect(
      fixedEffects([1, 2, 3, 4, 5, 6], [[0.1, 0.1, 0.1, 0.7, 0.7, 0.7]], [1, 1, 1, 2, 2, 2]),
    ).toBeNull()
    expect(fixedEffects([], [[]], [])).toBeNull()
  })

  it('are known of two groups, as long as there are more observations than groups and regressors', () => {
    const [values, group] = [
      [1, 3, 2, 7],
      ['p', 'p', 'q', 'q'],
    ]
    expect(fixedEffects(values, [[1, 2, 1, 3]], group)).toMatchObject({ n: 4, groups: 2 })
    const both = [
      [1, 2, 1, 3],
      [4, 1, 2, 8],
    ]
    expect(fixedEffects(values, both, group)).toBeNull()
  })

  it('are unknown where one of several regressors does not vary within groups, or goes with another', () => {
    const [values, group, column] = [
      [1, 3, 2, 7, 5, 4],
      ['p', 'p', 'p', 'q', 'q', 'q'],
      [1, 2, 4, 1, 3, 9],
    ]
    expect(fixedEffects(values, [column, [5, 5, 5, 8, 8, 8]], group)).toBeNull()
    expect(fixedEffects(values, [column, column.map((v) => 2 * v)], group)).toBeNull()
  })
})
