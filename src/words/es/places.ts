/** Tracts and HOLC areas as places: their choice, their profiles and the keys of the map. */
export const PLACES = {
  'Tract {name} chosen.': 'Se eligió el distrito censal {name}.',
  'Area {label} chosen.': 'Se eligió el área {label}.',
  'An area without a label chosen.': 'Se eligió un área sin etiqueta.',
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
  'No area adjoins area {name} to the {direction}.':
    'Ningún área linda con el área {name} por el {direction}.',
  'HOLC area {label}': 'Área {label} de la HOLC',
  'Graded {grade}, “{category}”, in {year}.': 'Calificación {grade}, «{category}», en {year}.',
  'Shown without a grade on the map of {year}.': 'Sin calificación en el mapa de {year}.',
  '{area} km².': '{area} km².',
  'Who lives on this ground today': 'Quién vive hoy en este terreno',
  'The two maps could not be joined.': 'No se pudieron unir los dos mapas.',
  'No census tract shares a fifth of its land, or of the area’s, with this area.':
    'Ningún distrito censal comparte con esta área una quinta parte de su superficie ni de la del área.',
  '{measure}, {period}: mean of the tracts on this area':
    '{measure}, {period}: media de los distritos censales de esta área',
  '95% interval {interval}; n = {n}. They range from {least} to {most}.':
    'Intervalo del 95%: {interval}; n = {n}. Van de {least} a {most}.',
  'n = 1: of one tract no interval of a mean can be given.':
    'n = 1: con un solo distrito la media no tiene intervalo.',
  'Mean of the map’s tracts: {mean}, n = {all}.':
    'Media de los distritos del mapa: {mean}, n = {all}.',
  'No estimate of {measure} was published for the tracts on this area.':
    'No se publicó ninguna estimación de {measure} para los distritos de esta área.',
  'A tract counts as on this area where the two share at least a fifth of the tract’s land or of the area’s.':
    'Un distrito cuenta como parte de esta área si comparten al menos una quinta parte de la superficie del distrito o del área.',
  '{n} more tract shares less than that.': '{n} distrito más comparte menos que eso.',
  '{n} more tracts share less than that.': '{n} distritos más comparten menos que eso.',
  'of the area': 'del área',
  'of the tract': 'del distrito',
  years: 'años',
  'no estimate': 'sin estimación',
  'The dot is the mean of the tracts on this area.':
    'El punto es la media de los distritos de esta área.',
  'The tracts on this area among others, by measure':
    'Los distritos de esta área entre otros, por medida',
  'This tract': 'Este distrito',
  'This tract among others, by measure': 'Este distrito entre otros, por medida',
  'Compared with': 'En comparación con',
  'the tracts of this map': 'los distritos de este mapa',
  'the tracts of all maps': 'los distritos de todos los mapas',
  'A thin line is a tract.': 'Una línea fina es un distrito.',
  'A thin line is a hundredth of them: those on the maps of this data set.':
    'Una línea fina es una centésima parte de ellos: los de los mapas de estos datos.',
  'n = {n} tracts with an estimate.': 'n = {n} distritos con una estimación.',
  'n = {least} to {most} tracts with an estimate, by measure.':
    'De n = {least} a n = {most} distritos con una estimación, según la medida.',
  'The dot stands on its 95% interval; the notch is the tracts’ median. Further right is worse.':
    'El punto está sobre su intervalo del 95%; la muesca es la mediana de los distritos. Más a la derecha es peor.',
  'The figures of all maps did not arrive.': 'No llegaron las cifras de todos los mapas.',
  'Fetching the figures of all maps …': 'Cargando las cifras de todos los mapas …',
  'Show fewer measures': 'Mostrar menos medidas',
  'Show all {n} measures': 'Mostrar las {n} medidas',
  'Read it as strips': 'Verlo en bandas',
  'Read it as a table': 'Verlo en una tabla',
  Measure: 'Medida',
  Lowest: 'Mínimo',
  Median: 'Mediana',
  Highest: 'Máximo',
  'Worse than': 'Peor que',
  none: 'ninguno',
  'Mean here': 'Media aquí',
  'Show the survey sheet': 'Mostrar la ficha',
  'Hide the survey sheet': 'Ocultar la ficha',
  'No text of this area was transcribed.': 'No se transcribió ningún texto de esta área.',
  'Next to it': 'Lo que está al lado',
  'Finding what adjoins …': 'Buscando lo que está al lado …',
  'No other tract of this map adjoins it.': 'Ningún otro distrito de este mapa linda con este.',
  'The outline of <strong>no other area</strong> touches its own.':
    'El contorno de <strong>ninguna otra área</strong> toca el suyo.',
  'without a grade': 'sin calificación',
  'Keys: <key>Shift and an arrow</key>, here or on the map, lead to the neighbour that lies most in that direction.':
    'Teclas: <key>Mayúsculas y una flecha</key>, aquí o en el mapa, llevan al vecino que está más en esa dirección.',
  'Point at or touch a piece to find its area on the map; choose it to open the area’s page.':
    'Señale una parte para ver su área en el mapa; elíjala para abrir la página del área.',
  'Fetching the profile …': 'Cargando el perfil …',
  'The profile could not be loaded.': 'No se pudo cargar el perfil.',
  'On NS Form 8 of {date}.': 'En el formulario NS 8 del {date}.',
  'Left out: {n} question answered with a dash or “N/A”.':
    'Se omite {n} pregunta respondida con un guion o «N/A».',
  'Left out: {n} questions answered with a dash or “N/A”.':
    'Se omiten {n} preguntas respondidas con un guion o «N/A».',
  'Dates such as “December 30, 1899” were numbers: a spreadsheet turned them into dates in the transcription, and the number is lost.':
    'Las fechas como «December 30, 1899» eran números: una hoja de cálculo los convirtió en fechas en la transcripción, y el número se perdió.',
  'This sheet follows another form than the one recorded for the maps of this city. It may have been filed under the wrong city: look at the places that it names.':
    'Esta ficha sigue otro formulario que el registrado para los mapas de esta ciudad. Es posible que se archivara con la ciudad equivocada: fíjese en los lugares que nombra.',
  north: 'norte',
  northeast: 'noreste',
  east: 'este',
  southeast: 'sureste',
  south: 'sur',
  southwest: 'suroeste',
  west: 'oeste',
  northwest: 'noroeste',
} as const
