/** Numbers, units and dates. */
export const NUMBERS = {
  '{n} years': '{n} años',
  '{low} to {high}': '{low} a {high}',
  'under 1%': 'menos del 1%',
  years: 'años',
  points: 'puntos',
  none: 'ninguno',
} as const
