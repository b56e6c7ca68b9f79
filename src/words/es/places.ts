/** Tracts and HOLC areas as places: their choice, their profiles and the keys of the map. */
export const PLACES = {
  'Tract {name} chosen.': 'Distrito censal {name} elegido.',
  'Area {label} chosen.': 'Área {label} elegida.',
  'An area without a label chosen.': 'Elegida un área sin letrero.',
  'No tract is chosen.': 'No hay ningún distrito censal elegido.',
  '{measure}: no estimate was published.': '{measure}: no se publicó ninguna estimación.',
  '{measure}: {value}, 95% interval {interval}.':
    '{measure}: {value}, intervalo del 95 %: {interval}.',
  'Graded {grade}, {category}.': 'Calificación {grade}, {category}.',
  'Not graded: {category}.': 'Sin calificación: {category}.',
  'Not graded.': 'Sin calificación.',
} as const
