/** Tracts and HOLC areas as places: their choice, their profiles and the keys of the map. */
export const PLACES = {
  'Tract {name} chosen.': 'Distrito censal {name} elegido.',
  'Area {label} chosen.': 'Área {label} elegida.',
  'An area without a label chosen.': 'Elegida un área sin letrero.',
  'No tract is chosen.': 'No hay ningún distrito censal elegido.',
  '{measure}: no estimate was published.': '{measure}: no se publicó ninguna estimación.',
  '{measure}: {value}, 95% interval {interval}.':
    '{measure}: {value}, intervalo del 95%: {interval}.',
  'Graded {grade}, {category}.': 'Calificación {grade}, {category}.',
  'Not graded: {category}.': 'Sin calificación: {category}.',
  'Not graded.': 'Sin calificación.',
  '<key>Arrow keys</key> move the map, <key>+</key> and <key>−</key> zoom.':
    'Las <key>flechas</key> mueven el mapa; <key>+</key> y <key>−</key> lo amplían y lo reducen.',
  '<key>Shift and an arrow</key>: the next tract that way.':
    '<key>Mayúsculas y una flecha</key>: el distrito censal contiguo en esa dirección.',
  '<key>Space</key> chooses the tract at the cross, <key>Enter</key> opens its profile.':
    '<key>Espacio</key> elige el distrito censal que está bajo la cruz; <key>Intro</key> abre su perfil.',
  '<key>Escape</key> lets it go.': '<key>Escape</key> lo suelta.',
  '<key>T</key>: the tracts as a table.': '<key>T</key>: los distritos censales en una tabla.',
  'No tract adjoins tract {name} to the {direction}.':
    'Ningún distrito censal linda con el {name} por el {direction}.',
  north: 'norte',
  northeast: 'noreste',
  east: 'este',
  southeast: 'sureste',
  south: 'sur',
  southwest: 'suroeste',
  west: 'oeste',
  northwest: 'noroeste',
} as const
