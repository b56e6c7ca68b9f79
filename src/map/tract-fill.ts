import type { ExpressionSpecification } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'

/** The fill of a tract: its step's colour, land without one, and part of the way to land where it is faded. */
export function tractFill(theme: Theme): ExpressionSpecification {
  const step: ExpressionSpecification = ['number', ['feature-state', 'step'], 0]
  const colours = [theme.land, ...theme.health]
  const full: ExpressionSpecification = ['to-color', ['at', step, ['literal', colours]]]
  const strength: ExpressionSpecification = [
    'case',
    ['boolean', ['feature-state', 'faded'], false],
    theme.faded,
    1,
  ]
  return ['interpolate', ['linear'], strength, 0, theme.land, 1, full]
}
