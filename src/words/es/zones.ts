/** The reader's own zones. */
export const ZONES = {
  'It has no polygon.': 'No tiene ningún polígono.',
  'Its coordinates are not all numbers.': 'No todas sus coordenadas son números.',
  'Its outline encloses nothing.': 'Su contorno no encierra nada.',
  'Its latitude comes first; longitude has to.':
    'Su latitud va primero; debe ir primero la longitud.',
  'Its coordinates are no longitudes and latitudes.':
    'Sus coordenadas no son longitudes y latitudes.',
  'It crosses ±180° of longitude.': 'Cruza los ±180° de longitud.',
  'Its outline crosses itself in a way that could not be repaired.':
    'Su contorno se cruza consigo mismo de un modo que no se pudo reparar.',
  'Its outline crossed or touched itself: every loop is counted once.':
    'Su contorno se cruzaba o tocaba a sí mismo: cada bucle cuenta una vez.',
  'A part with too few points was taken out.': 'Se quitó una parte con muy pocos puntos.',
  'Zone {n}': 'Zona {n}',
  '{name} (no. {n})': '{name} (n.º {n})',
  'The file could not be read: {reason}': 'No se pudo leer el archivo: {reason}',
  'GeoJSON, or a zipped shapefile': 'GeoJSON o un shapefile comprimido en zip',
  'bytes that are neither text nor a zip archive': 'bytes que no son texto ni un archivo zip',
  'JSON without a type': 'JSON sin tipo',
  'an empty file': 'un archivo vacío',
  'longitude and latitude (WGS 84), as GeoJSON has them today':
    'longitud y latitud (WGS 84), como las lleva hoy GeoJSON',
  'another reference system': 'otro sistema de referencia',
  'a whole zip archive': 'un archivo zip completo',
  'at most {n} MB once unpacked': 'como máximo {n} MB una vez descomprimido',
  'at most {n} MB': 'como máximo {n} MB',
  'one .shp in the archive, with its .dbf and .prj': 'un .shp en el archivo, con su .dbf y su .prj',
  'a .prj that can be reprojected to longitude and latitude':
    'un .prj que se pueda reproyectar a longitud y latitud',
  'a readable shapefile': 'un shapefile legible',
  'a readable table': 'una tabla legible',
  '{n} records in {bytes} bytes': '{n} registros en {bytes} bytes',
  'a record for each of {n} shapes': 'un registro para cada una de {n} formas',
  '{n} records': '{n} registros',
  'at most {n} zones': 'como máximo {n} zonas',
  'at most {n} points in all outlines': 'como máximo {n} puntos en todos los contornos',
  more: 'más',
  'longitude before latitude': 'la longitud antes que la latitud',
  'longitude and latitude in degrees (WGS 84)': 'longitud y latitud en grados (WGS 84)',
  polygons: 'polígonos',
  'no features': 'ningún elemento',
  'a polygon that can be used': 'un polígono que se pueda usar',
  'coordinates that begin with {x}, {y}': 'coordenadas que empiezan por {x}, {y}',
  '{n} features': '{n} elementos',
  'Your zones': 'Sus zonas',
  'Reading your zones …': 'Leyendo sus zonas …',
  'Lay your own zones over the atlas': 'Ponga sus propias zonas sobre el atlas',
  'Your zones could not be joined': 'No se pudieron unir sus zonas',
  'Joining your zones …': 'Uniendo sus zonas …',
  'Outlines of the 1930s': 'Contornos de los años 30',
  'without the outlines of the 1930s': 'sin los contornos de los años 30',
  'under the outlines of the 1930s': 'bajo los contornos de los años 30',
  'What about my own districts?': '¿Y mis propias zonas?',
  'Districts, clinics’ service areas, another map: your file is read and joined here in your browser. It is never uploaded and never part of a link.':
    'Barrios, áreas de servicio de clínicas, otro mapa: su archivo se lee y se une aquí, en su navegador. Nunca se sube y nunca forma parte de un enlace.',
  'This file could not be used.': 'No se pudo usar este archivo.',
  'What you get': 'Qué obtiene',
  'A map of your zones in the colours of any measure, a table, and files: CSV, GeoJSON, PNG and SVG.':
    'Un mapa de sus zonas con los colores de cualquier medida, una tabla y archivos: CSV, GeoJSON, PNG y SVG.',
  'People, an extensive measure: each tract’s by the part of its area that lies in a zone, summed.':
    'Personas, una medida extensiva: las de cada distrito según la parte de su superficie que queda en una zona, sumadas.',
  'Health, an intensive measure: a mean of the tracts’ estimates, each weighing as many people as it has in the zone. Counts of your own are summed, as people are.':
    'Salud, una medida intensiva: una media de las estimaciones de los distritos, cada una con el peso de las personas que tiene en la zona. Sus propios conteos se suman, como las personas.',
  'The part of each zone’s land that was graded A, B, C or D, and the rest.':
    'La parte del suelo de cada zona que recibió el grado A, B, C o D, y el resto.',
  'The atlas knows the tracts around HOLC maps alone: of zones elsewhere it can say nothing, and it says which these are.':
    'El atlas solo conoce los distritos alrededor de los mapas de la HOLC: de zonas en otros lugares no puede decir nada, e indica cuáles son.',
  'None of your zones lies where the atlas knows tracts or areas: these are around the cities that the HOLC mapped.':
    'Ninguna de sus zonas está donde el atlas conoce distritos o áreas: están alrededor de las ciudades que la HOLC cartografió.',
  'Your zones by <measure/>, <outlines/>.': 'Sus zonas según <measure/>, <outlines/>.',
  'Map of the zones': 'Mapa de las zonas',
  'No figure': 'Sin cifra',
  'Grades of the 1930s': 'Grados de los años 30',
  'The zones as a table': 'Las zonas en una tabla',
  '{n} zones in {classes} classes with breaks at {breaks} {unit}':
    '{n} zonas en {classes} clases con cortes en {breaks} {unit}',
  'a row a zone, without outlines': 'una fila por zona, sin contornos',
  'the same with the outlines, as they were after repair':
    'lo mismo con los contornos, tal como quedaron tras la reparación',
  'how to cite the sources': 'cómo citar las fuentes',
  'no known tract lies in it': 'no contiene ningún distrito conocido',
  'known tracts cover under {least} of it': 'los distritos conocidos cubren menos del {least}',
  'nobody was counted in its tracts': 'no se contó a nadie en sus distritos',
  'under {least} of its people live where there is an estimate':
    'menos del {least} de sus habitantes vive donde hay una estimación',
  'no figure: {why}': 'sin cifra: {why}',
  'its tracts {range}, n = {n}': 'sus distritos: {range}, n = {n}',
  '{name}: {value}; {range}': '{name}: {value}; {range}',
  'No zone has a figure of {measure}': 'Ninguna zona tiene una cifra de {measure}',
  '{measure}: {value} in one zone': '{measure}: {value} en una zona',
  '{measure}: from {low} to {high} in {n} zones': '{measure}: de {low} a {high} en {n} zonas',
  'the reader’s own file {file}, not published or checked by the atlas.':
    'el archivo {file}, propio de quien lee, que el atlas no ha publicado ni comprobado.',
  'an example: the areas of the HOLC map of {city}, as the atlas publishes them.':
    'un ejemplo: las áreas del mapa de la HOLC de {city}, tal como las publica el atlas.',
  'Each figure is a mean of tract estimates by areal weighting: a tract’s people are taken to be spread evenly over it, and each tract weighs as many as its part in the zone has. Below {least} of the zone covered, no figure. No interval: those published are of tracts, and the error of that assumption is not known. An association, not a cause.':
    'Cada cifra es una media de estimaciones de distritos por ponderación de superficies: se supone que los habitantes de un distrito se reparten por igual en él, y cada distrito pesa tanto como los habitantes de su parte en la zona. Si está cubierto menos del {least} de la zona, no hay cifra. Sin intervalo: los publicados son de distritos, y no se conoce el error de ese supuesto. Una asociación, no una causa.',
  '{n} zone': '{n} zona',
  '{n} zones': '{n} zonas',
  '<b>Zones</b> {credit}': '<b>Zonas</b> {credit}',
  'Zones: {credit}': 'Zonas: {credit}',
  'not graded {share}': 'sin grado {share}',
  People: 'Personas',
  'not known': 'no se sabe',
  'known tracts cover {share} of the zone': 'los distritos conocidos cubren el {share} de la zona',
  'Its land in the 1930s': 'Su suelo en los años 30',
  'Point at a zone, or move to the map and use the arrow keys.':
    'Señale una zona, o vaya al mapa y use las teclas de flecha.',
  'City of the example': 'Ciudad del ejemplo',
  'Your file of zones': 'Su archivo de zonas',
  'Choose another file': 'Elegir otro archivo',
  'Figures by tract, in a table of your own? <own>Your data</own> takes them.':
    '¿Cifras por distrito, en una tabla propia? <own>Sus datos</own> las recibe.',
  'Districts or other outlines of your own? <zones>Your zones</zones> takes them.':
    '¿Zonas u otros contornos propios? <zones>Sus zonas</zones> los recibe.',
  'or drop it here: GeoJSON, or a zipped shapefile':
    'o suéltelo aquí: GeoJSON o un shapefile comprimido en zip',
  'File of zones': 'Archivo de zonas',
  'Longitude and latitude (WGS 84), or a shapefile with its .prj. At most {size}, {zones} zones and {points} points.':
    'Longitud y latitud (WGS 84), o un shapefile con su .prj. Como máximo {size}, {zones} zonas y {points} puntos.',
  'No file at hand? Take the HOLC areas of <city/> as zones:':
    '¿No tiene un archivo a mano? Tome como zonas las áreas de la HOLC de <city/>:',
  'Try the example': 'Probar el ejemplo',
  'Figures of {n} zones, tracts of {year}': 'Cifras de {n} zonas, distritos de {year}',
  'The file was read and joined in the reader’s browser and sent nowhere; these files were made there too.':
    'El archivo se leyó y se unió en el navegador de quien lee y no se envió a ninguna parte; estos archivos también se hicieron allí.',
  '{names}: counts, summed by areal weighting. Each tract’s is taken to be spread evenly over it, and adds the part that lies in the zone. Of the part alone that tracts with a count cover; below {least} of the zone, no figure. An association, not a cause.':
    '{names}: conteos, sumados por ponderación de superficies. Se supone que el de cada distrito se reparte por igual en él, y suma la parte que queda en la zona. Solo de la parte que cubren distritos con un conteo; si es menos del {least} de la zona, no hay cifra. Una asociación, no una causa.',
  'tracts with a count cover under {least} of it':
    'los distritos con un conteo cubren menos del {least} de ella',
  'Sums by areal weighting, the least and greatest count of their n tracts, people by areal weighting, and parts of each zone’s area: in known tracts, and by grade of the 1930s.':
    'Sumas por ponderación de superficies, el menor y el mayor conteo de sus n distritos, personas por ponderación de superficies, y partes de la superficie de cada zona: en distritos conocidos y por grado de los años 30.',
  'People are counted by areal weighting too: each tract’s by the part of its area that lies in the zone, of the covered part alone.':
    'Las personas también se cuentan por ponderación de superficies: las de cada distrito según la parte de su superficie que queda en la zona, solo de la parte cubierta.',
  'Measures of the files': 'Medidas de los archivos',
  'this measure': 'esta medida',
  'all measures of these tracts': 'todas las medidas de estos distritos',
  'CSV and GeoJSON of <measures/>, with what they are:':
    'CSV y GeoJSON de <measures/>, con lo que son:',
  'Save the archive': 'Guardar el archivo zip',
  'The map as a figure:': 'El mapa como figura:',
  'Save as SVG': 'Guardar como SVG',
  'Every one of them says whose the zones are.': 'Todos ellos dicen de quién son las zonas.',
  'This device remembers the file, and opens it here again.':
    'Este dispositivo recuerda el archivo y vuelve a abrirlo aquí.',
  'When this page is closed the file is forgotten.': 'Al cerrar esta página se olvida el archivo.',
  'Forget it': 'Olvidarlo',
  'Remember it on this device': 'Recordarlo en este dispositivo',
  'Put it away': 'Retirarlo',
  'This browser did not let the page store or forget the file.':
    'Este navegador no permitió que la página guardara u olvidara el archivo.',
  'their number': 'su número',
  'Their place in the file.': 'Su lugar en el archivo.',
  'What names the zones': 'Qué da nombre a las zonas',
  'Feature {n}': 'Elemento {n}',
  'What was read': 'Qué se leyó',
  '{format}, {n} feature: {zones}.': '{format}, {n} elemento: {zones}.',
  '{format}, {n} features: {zones}.': '{format}, {n} elementos: {zones}.',
  'The zones are called by <name/>.': 'Las zonas se llaman según <name/>.',
  'The archive has no .prj: its coordinates were taken as longitude and latitude.':
    'El archivo zip no tiene .prj: sus coordenadas se tomaron como longitud y latitud.',
  '{n} outline was repaired': 'Se reparó {n} contorno',
  '{n} outlines were repaired': 'Se repararon {n} contornos',
  '{n} feature is no zone and was left out': '{n} elemento no es una zona y se omitió',
  '{n} features are no zones and were left out': '{n} elementos no son zonas y se omitieron',
  '{n} zone lies where the atlas knows no ground, and is not on the map':
    '{n} zona está donde el atlas no conoce terreno, y no aparece en el mapa',
  '{n} zones lie where the atlas knows no ground, and are not on the map':
    '{n} zonas están donde el atlas no conoce terreno, y no aparecen en el mapa',
  Zone: 'Zona',
  'Why no figure': 'Por qué no hay cifra',
  'Its tracts': 'Sus distritos',
  Covered: 'Cubierta',
  'km²': 'km²',
  'Means weighted by people, the least and greatest estimate of their n tracts, people by areal weighting, and parts of each zone’s area: in known tracts, and by grade of the 1930s.':
    'Medias ponderadas por personas, la menor y la mayor estimación de sus n distritos, personas por ponderación de superficies, y partes de la superficie de cada zona: en distritos conocidos y por grado de los años 30.',
  'Areas of the HOLC map, {city}': 'Áreas del mapa de la HOLC, {city}',
} as const
