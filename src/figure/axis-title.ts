import { unitMark } from '../domain/number-format.ts'
import type { Unit } from '../domain/unit.ts'
import { say } from '../words/say.ts'

/** An axis's title: "Diabetes, %". */
export function titleWithUnit(measure: string, unit: Unit): string {
  if (unit === 'years') return say('{measure}, years', { measure })
  return unit === 'percent' ? say('{measure}, %', { measure }) : `${measure}, ${unitMark(unit)}`
}
