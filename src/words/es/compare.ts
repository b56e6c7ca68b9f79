/** The page that lays cities side by side. */
export const COMPARE = {
  '{n} tracts on all maps, in the same classes.':
    '{n} distritos censales en todos los mapas, en las mismas clases.',
  'Thin lines: the HOLC’s areas of the 1930s.':
    'Líneas finas: las áreas de la HOLC de la década de 1930.',
  'All maps have one scale.': 'Todos los mapas tienen la misma escala.',
  'The cities differ too much in size for one scale: each map has its own, as its bar says.':
    'Las ciudades difieren demasiado en tamaño para una sola escala: cada mapa tiene la suya, como indica su barra.',
  'Compare cities': 'Comparar ciudades',
  'Is it the same in other cities?': '¿Es igual en otras ciudades?',
  'Two to four cities, side by side on the same scales':
    'De dos a cuatro ciudades, lado a lado en las mismas escalas',
  'Counting the tracts of {cities} …': 'Contando los distritos de {cities} …',
  'Not in this data set:': 'No están en estos datos:',
  '{names}. No HOLC map has that name here.':
    '{names}. Ningún mapa de la HOLC tiene ese nombre aquí.',
  'Compare <measure/> between the grades of the 1930s.':
    'Comparar <measure/> entre las calificaciones de la década de 1930.',
  'Four cities stand side by side at most: remove or replace one to see another.':
    'Caben a lo sumo cuatro ciudades lado a lado: quite o cambie una para ver otra.',
  'Add a city': 'Agregar una ciudad',
  'Add two cities or more by name, or compare <these>{names}</these>.':
    'Agregue dos o más ciudades por su nombre, o compare <these>{names}</these>.',
  'Add one more by name, or compare with <these>{names}</these>.':
    'Agregue una más por su nombre, o compare con <these>{names}</these>.',
  'This city could not be loaded.': 'No se pudo cargar esta ciudad.',
  'No tract on this map has a published estimate of {measure}: the 500 Cities data stop at city limits.':
    'Ningún distrito de este mapa tiene una estimación publicada de {measure}: los datos de 500 Cities terminan en los límites de las ciudades.',
  'No tract on this map has a published estimate of {measure}.':
    'Ningún distrito de este mapa tiene una estimación publicada de {measure}.',
  'Counting the tracts …': 'Contando los distritos …',
  'Small map of {city}: {measure} by census tract, with the outlines of the HOLC areas':
    'Mapa pequeño de {city}: {measure} por distrito censal, con los contornos de las áreas de la HOLC',
  'In this city alone: {finding}': 'Solo en esta ciudad: {finding}',
  'Difference in {measure}, {grade} minus {reference}, with 95% interval':
    'Diferencia en {measure}, {grade} menos {reference}, con intervalo del 95%',
  'Without this gap: {cities}. What each has is shown below.':
    'Sin esta brecha: {cities}. Abajo está lo que tiene cada una.',
  'The other ways of counting are missing.': 'Faltan las otras maneras de contar.',
  'Mapped by the HOLC in {year}': 'Cartografiado por la HOLC en {year}',
  'Replace {city}': 'Cambiar {city}',
  Replace: 'Cambiar',
  'Remove {city}': 'Quitar {city}',
  Remove: 'Quitar',
  'Instead of {city}': 'En lugar de {city}',
} as const
