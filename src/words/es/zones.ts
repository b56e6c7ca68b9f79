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
} as const
