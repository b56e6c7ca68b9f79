/** What stands in embeds, and in the tab that makes them. */
export const EMBED = {
  'This address names no city.': 'Esta dirección no nombra ninguna ciudad.',
  'Open the atlas': 'Abrir el atlas',
  'Open in the Atlas': 'Abrir en el Atlas',
  'This map could not be loaded.': 'No se pudo cargar este mapa.',
  'Fetching the map …': 'Cargando el mapa …',
  'Fetching the table …': 'Cargando la tabla …',
  'Without table': 'Sin tabla',
  'Map of the tracts': 'Mapa de los distritos censales',
  'Tracts, the lowest value first': 'Distritos censales, el valor más bajo primero',
  'Point at a tract, or move through them by arrow keys.':
    'Señale un distrito censal o recórralos con las flechas.',
  '{tract}. Graded {grade}.': '{tract}. Calificado {grade}.',
  'The estimates of {measure} are not there.': 'Las estimaciones de {measure} no están.',
} as const
