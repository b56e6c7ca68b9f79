declare module 'jstat' {
  /**
   * The part of jStat used here: Tukey's studentized range, q of `groups` means with `freedom` degrees of freedom (≥
   * 2).
   */
  const jstat: {
    tukey: {
      cdf(q: number, groups: number, freedom: number): number
      inv(p: number, groups: number, freedom: number): number
    }
  }
  export default jstat
}
