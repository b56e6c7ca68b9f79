import type { StatisticTract } from './statistic-tract.ts'

/** Tracts weighted by who lives in them. */
export interface Residents {
  members: StatisticTract[]
  values: number[]
  /** Persons, above zero. */
  weights: number[]
  /** Tracts that are left out because nobody lives there, or nobody was counted. */
  left: number
}

/** The tracts with an estimate and with residents. */
export function residents(tracts: readonly StatisticTract[]): Residents {
  const estimated = tracts.filter(({ estimate }) => estimate !== null)
  const members = estimated.filter(({ population }) => population !== null && population > 0)
  return {
    members,
    values: members.map(({ estimate }) => estimate!),
    weights: members.map(({ population }) => population!),
    left: estimated.length - members.length,
  }
}
