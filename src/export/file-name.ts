import type { FigureContent } from '../figure/figure-content.ts'
import type { FigureSpec } from '../figure/figure-spec.ts'
import { FIGURE_SIZES } from '../figure/figure-sizes.ts'

/**
 * What a figure's file is called, without its ending: what it holds, and when it was made, in letters that every system takes:
 * "milwaukee-co-wi_life-expectancy_by-grade_2026-11-30". What is usual, its size, theme and language, is left out.
 */
export function figureFileName(
  { kind, view, language, theme, size }: FigureSpec,
  { about }: Pick<FigureContent, 'about'>,
): string {
  const place = view.cities.length > 0 ? view.cities.join('_') : (view.city ?? 'all-cities')
  const named = FIGURE_SIZES.find(
    ({ width, height }) => width === size.width && height === size.height,
  )
  const sized = named?.id ?? `${size.width}x${size.height ?? 'auto'}`
  return [
    place,
    about.measure.id,
    kind,
    ...(kind === 'tract' && view.tract ? [view.tract] : []),
    ...(sized === FIGURE_SIZES[0].id ? [] : [sized]),
    ...(theme === 'light' ? [] : [theme]),
    ...(language === 'en' ? [] : [language]),
    about.day,
  ].join('_')
}
