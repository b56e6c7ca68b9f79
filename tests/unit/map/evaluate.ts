import {
  createExpression,
  type ExpressionSpecification,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'

interface Feature {
  properties?: Record<string, unknown>
  state?: Record<string, unknown>
  zoom?: number
}

/** What MapLibre would make of an expression for one feature. */
export function evaluate(
  expression: ExpressionSpecification,
  spec: object,
  { properties = {}, state = {}, zoom = 12 }: Feature,
): unknown {
  const made = createExpression(expression, 'value', spec as StylePropertySpecification)
  if (made.result === 'error') throw new Error(made.value.map((e) => e.message).join('; '))
  return made.value.evaluate({ zoom }, { type: 'Polygon', properties }, state)
}
