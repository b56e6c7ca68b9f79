import type { ExpressionSpecification } from 'maplibre-gl'
import type { AreaProperties } from '../domain/city-shapes.ts'
import { SIZE_ZOOM } from './screen-size.ts'

const FULL_FROM_PX2 = 1500
const LETTER_FROM_PX2 = 500

/** What can be written on an area: all of its label, or the letter alone; empty text where there is neither. */
export interface AreaLabel {
  full: string
  letter: string
}

/** Grade or category stand for a label that is not there; an ungraded area has no letter. */
export function areaLabel({ label, grade, category }: AreaProperties): AreaLabel {
  return { full: label ?? grade ?? category ?? '', letter: grade ?? '' }
}

/** The text of a label layer at a zoom, over features with `px2` as in ScreenSize, `full` and `letter`. */
export function labelText(zoom: number): ExpressionSpecification {
  const px2: ExpressionSpecification = ['*', ['get', 'px2'], 4 ** (zoom - SIZE_ZOOM)]
  return [
    'case',
    ['>=', px2, FULL_FROM_PX2],
    ['get', 'full'],
    ['>=', px2, LETTER_FROM_PX2],
    ['get', 'letter'],
    '',
  ]
}
