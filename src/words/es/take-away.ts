/** The dialog that lets a reader take a view away, and its tab of figures. */
export const TAKE_AWAY = {
  'Take it away': 'Llevárselo',
  'Take it away: figure, data, citation, embed': 'Llevárselo: figura, datos, cita, inserción',
  Take: 'Llevar',
  'What to take away': 'Qué llevarse',
  Figures: 'Figuras',
  Cite: 'Citar',
  Embed: 'Insertar',
  'Fetching this part …': 'Cargando esta parte …',
  'This part could not be loaded.': 'No se pudo cargar esta parte.',
  'This cannot be taken away now.': 'Esto no se puede llevar ahora.',
  'the finding in words': 'el resultado en palabras',
} as const
