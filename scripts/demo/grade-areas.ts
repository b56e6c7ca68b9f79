import { rank } from 'd3-array'
import { randomNormal } from 'd3-random'
import { GRADES, type Grade } from '../../src/domain/grade.ts'
import type { CityPlan } from './city-plan.ts'
import { distance, distanceToRay, towards, type Point } from './plane.ts'
import type { Random } from './stream.ts'

/**
 * A grade for each area by its middle, as many of each as the plan says: better towards the better side and
 * away from the core, worse beside the railway.
 */
export function gradeAreas(middles: readonly Point[], plan: CityPlan, random: Random): Grade[] {
  const noise = randomNormal.source(random)(0, 0.24)
  const worst = middles.map((at) => {
    const byRailway = Math.exp(-((distanceToRay(at, plan.railway) / (0.2 * plan.reach)) ** 2))
    const outward = distance(at, [0, 0]) + towards(at, plan.betterSide)
    return 1.5 * byRailway - outward / plan.reach + noise()
  })
  const grades = GRADES.flatMap((grade) => Array<Grade>(plan.areasByGrade[grade]).fill(grade))
  return Array.from(rank(worst), (place) => grades[place]!)
}
