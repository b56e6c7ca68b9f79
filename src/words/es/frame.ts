/** What stands around every page. */
export const FRAME = {
  'All cities': 'Todas las ciudades',
} as const
