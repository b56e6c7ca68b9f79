import quantile from '@stdlib/stats-base-dists-normal-quantile'

/**
 * 0.975 quantile of the standard normal distribution, 1.959964: half the width of a 95 % interval in standard errors.
 */
export const Z95 = quantile(0.975, 0, 1)
