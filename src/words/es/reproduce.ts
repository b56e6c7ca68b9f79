/** The page where a reader's browser joins all maps again. */
export const REPRODUCE = {
  'Reproduce the join': 'Reproducir la unión',
  'Can I check this myself?': '¿Puedo comprobarlo por mi cuenta?',
  'Join all {n} maps again, in your own browser':
    'Volver a unir los {n} mapas, en su propio navegador',
  'Every figure here rests on one step: how much of each census tract lies in which area of the 1930s maps. Your browser can take that step again for all {n} maps, with the same code as the published data, and compare each overlap with the published one; equal means to within a millionth.':
    'Todas las cifras de aquí descansan en un paso: cuánto de cada distrito censal está en qué área de los mapas de la década de 1930. Su navegador puede repetir ese paso con los {n} mapas, con el mismo código que los datos publicados, y comparar cada superposición con la publicada; «igual» significa con una diferencia de menos de una millonésima.',
  'Join all {n} maps here again': 'Volver a unir aquí los {n} mapas',
  'Join all {n} maps here': 'Unir aquí los {n} mapas',
  Cancel: 'Cancelar',
  'Cancelled. Nothing was compared.': 'Cancelado. No se comparó nada.',
  'The database could not compare the overlaps.':
    'La base de datos no pudo comparar las superposiciones.',
  'Map by map': 'Mapa por mapa',
  'Areas of the 1930s, census tracts on the map, and the overlaps of over 1 m² between them.':
    'Áreas de la década de 1930, distritos censales del mapa y las superposiciones de más de 1 m² entre ellos.',
  'Maps without census tract shapes in this data set, where there is nothing to join: {n}.':
    'Mapas sin contornos de distritos censales en estos datos, donde no hay nada que unir: {n}.',
  'Fetching the shapes': 'Cargando los contornos',
  'Joining areas and tracts': 'Uniendo áreas y distritos',
  'Comparing with the published overlaps': 'Comparando con las superposiciones publicadas',
  'under way': 'en curso',
  'starting the database': 'abriendo la base de datos',
  '{n} of {all}, on 1 worker': '{n} de {all}, con 1 proceso',
  '{n} of {all}, on {workers} workers': '{n} de {all}, con {workers} procesos',
  '{n} seconds': '{n} segundos',
  'Maps joined': 'Mapas unidos',
  'Largest relative difference of an overlap': 'Mayor diferencia relativa de una superposición',
  'Tracts whose graded land differs': 'Distritos cuya superficie con calificación difiere',
  'Joining alone, shapes already loaded': 'Solo la unión, con los contornos ya cargados',
  'Work of all workers together': 'Trabajo de todos los procesos juntos',
  'Workers, cores': 'Procesos, núcleos',
  '{workers} on {cores}': '{workers} en {cores}',
  '{n} map could not be joined, and so not compared.':
    '{n} mapa no se pudo unir, y por eso no se comparó.',
  '{n} maps could not be joined, and so not compared.':
    '{n} mapas no se pudieron unir, y por eso no se compararon.',
  Overlaps: 'Superposiciones',
  Differ: 'Difieren',
  'no city': 'ninguna ciudad',
  '{city}, {year} tracts': '{city}, distritos de {year}',
  City: 'Ciudad',
  Area: 'Área',
  Here: 'Aquí',
  Published: 'Publicado',
  'Every overlap that differs': 'Cada superposición que difiere',
  '{n} overlap of an area and a tract, in m².':
    '{n} superposición de un área y un distrito, en m².',
  '{n} overlaps of an area and a tract, in m².':
    '{n} superposiciones de un área y un distrito, en m².',
  'Every tract whose graded land differs': 'Cada distrito cuya superficie con calificación difiere',
  '{n} tract: land in any area graded A to D, in m².':
    '{n} distrito: superficie en cualquier área con calificación de A a D, en m².',
  '{n} tracts: land in any area graded A to D, in m².':
    '{n} distritos: superficie en cualquier área con calificación de A a D, en m².',
} as const
