import type { City, Gap, Headline } from '../domain/city.ts'
import { formatNumber } from '../domain/number-format.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './compare-grades.ts'

/** A city whose groups D and A are large enough to rank it by the gap between them. */
export interface RankedCity {
  city: City
  gap: Gap
  nD: number
  nA: number
  /** At least ten tracts in both groups. */
  firm: boolean
}

/** Tracts with grade D and with grade A, of which there is an estimate. */
function sizes({ byGrade }: Headline): [nD: number, nA: number] {
  return [byGrade.D.n, byGrade.A.n]
}

/** Cities with at least five tracts in both groups, the widest gap below zero first. */
export function rankCities(cities: readonly City[]): RankedCity[] {
  return cities
    .flatMap((city) => {
      if (!city.headline?.gap) return []
      const [nD, nA] = sizes(city.headline)
      if (Math.min(nD, nA) < UNRANKED_BELOW) return []
      return [{ city, gap: city.headline.gap, nD, nA, firm: Math.min(nD, nA) >= FRAGILE_BELOW }]
    })
    .sort((a, b) => a.gap.estimate - b.gap.estimate)
}

/** The overview's headline and what stands under it. */
export interface NationalFinding {
  headline: string
  text: string
}

const years = (value: number) => formatNumber(Math.abs(value))

/** What the ranked cities say together; `mapped` is how many HOLC maps the data set holds. */
export function nationalFinding(ranked: readonly RankedCity[], mapped: number): NationalFinding {
  const widest = ranked[0]
  const narrowest = ranked.at(-1)
  if (!widest || !narrowest)
    return {
      headline: 'No city here has enough tracts in both groups to compare them',
      text: `${mapped} HOLC maps are in this data set; a comparison needs ${UNRANKED_BELOW} tracts graded D and ${UNRANKED_BELOW} graded A.`,
    }
  const lower = ranked.filter(({ gap }) => gap.estimate < 0).length
  const unclear = ranked.filter(({ gap }) => gap.low <= 0 && gap.high >= 0)
  const fragile = ranked.filter(({ firm }) => !firm).length
  const direction = (gap: Gap) => (gap.estimate < 0 ? '' : ' the other way')
  const range =
    ranked.length === 1
      ? `The gap is ${years(widest.gap.estimate)} years in ${widest.city.name}.`
      : `The gap runs from ${years(widest.gap.estimate)} years in ${widest.city.name} to ${years(narrowest.gap.estimate)}${direction(narrowest.gap)} in ${narrowest.city.name}.`
  const zero =
    unclear.length === 0
      ? ' No 95% interval includes zero.'
      : unclear.length === 1
        ? ` The 95% interval of ${unclear[0]!.city.name} includes zero.`
        : ` In ${unclear.length} of them the 95% interval includes zero.`
  const few =
    fragile === 0
      ? ''
      : ` In ${fragile} of them, fewer than ${FRAGILE_BELOW} tracts in a group make the figure fragile.`
  return {
    headline: `In ${lower} of ${ranked.length} cities, life expectancy today is lower in areas graded D than in areas graded A`,
    text: `${range}${zero} Shown are the ${ranked.length} of ${mapped} HOLC maps with at least ${UNRANKED_BELOW} tracts in each group.${few}`,
  }
}
