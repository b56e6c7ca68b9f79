/** Then and now: the layouts of a city's maps, their read-outs and legends. */
export const LAYOUT_WORDS = {
  '1930s areas drawn over it': 'las áreas de la década de 1930 encima',
  'the map of {year} beside it': 'el mapa de {year} al lado',
  'a swipe to the map of {year}': 'una línea deslizante hacia el mapa de {year}',
  'the grades of {year} alone': 'solo las calificaciones de {year}',
  'One map: today’s tracts under the outlines and letters of the HOLC’s areas.':
    'Un mapa: los distritos censales de hoy bajo los contornos y letras de las áreas de la HOLC.',
  'Two maps that move together.': 'Dos mapas que se mueven juntos.',
  'Two maps and a line between them, which is dragged or moved with the arrow keys.':
    'Dos mapas y una línea entre ellos, que se arrastra o se mueve con las teclas de flecha.',
  'What the HOLC drew, without today.': 'Lo que dibujó la HOLC, sin el presente.',
  'Then and now': 'Entonces y ahora',
  'Table of <measure/>': 'Tabla de <measure/>',
  'Table of the areas of {year}': 'Tabla de las áreas de {year}',
  'Name on the map': 'Nombre en el mapa',
  'Table of areas': 'Tabla de áreas',
  'The areas of the HOLC’s map of {year}. {city}.':
    'Las áreas del mapa de la HOLC de {year}. {city}.',
  'Map of <layout/>': 'El mapa muestra <layout/>',
  'Map of <measure/> with <layout/> in <classes/>':
    'El mapa muestra <measure/> con <layout/> en <classes/>',
  'Map of {city}: the areas that the HOLC graded in {year}':
    'Mapa de {city}: las áreas que la HOLC calificó en {year}',
  '<key>Shift and an arrow</key>: the next area that way.':
    '<key>Mayúsculas y una flecha</key>: el área contigua en esa dirección.',
  '<key>Space</key> chooses the area at the cross, <key>Enter</key> opens its profile.':
    '<key>Espacio</key> elige el área que está en la cruz; <key>Intro</key> abre su perfil.',
  'Line between the maps': 'Línea entre los mapas',
  '{then} on {percent}% of the map, {now} on the rest':
    '{then} en el {percent}% del mapa, {now} en el resto',
  '{label}, graded “{category}”': '{label}, calificada «{category}»',
  '{n} census tract overlaps it today.': 'Hoy se superpone con ella {n} distrito censal.',
  '{n} census tracts overlap it today.': 'Hoy se superponen con ella {n} distritos censales.',
  'Point at or touch a HOLC area to read it; choose it to open its profile.':
    'Señale un área de la HOLC para ver qué es; elíjala para abrir su perfil.',
  'The tracts on {label} today': 'Los distritos censales sobre {label} hoy',
  'Mean {mean}, 95% interval {interval}; from {low} to {high}.':
    'Media: {mean}, intervalo del 95%: {interval}; de {low} a {high}.',
  'From {low} to {high}; too few tracts for a mean.':
    'De {low} a {high}; muy pocos distritos para una media.',
  'n = {n} of the {all} tracts with at least a fifth of their land in it.':
    'n = {n} de los {all} distritos con al menos una quinta parte de su superficie en ella.',
  'See all tracts in a table': 'Ver todos los distritos en una tabla',
  'No tract with at least a fifth of its land in it has an estimate.':
    'Ningún distrito con al menos una quinta parte de su superficie en ella tiene una estimación.',
  'Grades given by the HOLC': 'Calificaciones de la HOLC',
  '{measure}, by census tract': '{measure}, por distrito censal',
  '{n} area': '{n} área',
  '{n} areas': '{n} áreas',
  'HOLC grades': 'Calificaciones de la HOLC',
  'says nothing either way': 'no dice nada en ningún sentido',
} as const
