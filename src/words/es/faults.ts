/** Errors that a reader can meet. */
export const FAULTS = {
  'row {row}': 'fila {row}',
  'column {column}': 'columna {column}',
  '{place}: expected {expected}, got {got}': '{place}. Se esperaba: {expected}. Se recibió: {got}',
  'no tracts': 'ningún distrito',
  'measures of the atlas': 'medidas del atlas',
  '{vintage} tracts to go with {id}': 'distritos de {vintage} para {id}',
  'a measure of the atlas': 'una medida del atlas',
  'a source that publishes {measure} on {vintage} tracts':
    'una fuente que publique {measure} en distritos de {vintage}',
  'format {n}': 'formato {n}',
  'findings of format {n}': 'hallazgos en formato {n}',
  'an answer': 'una respuesta',
  'none: is there a connection?': 'ninguna: ¿hay conexión?',
  'the file': 'el archivo',
  '{n} characters that are not: {text}': '{n} caracteres que no lo son: {text}',
  '{n} bytes': '{n} bytes',
  'format {n}: reload the page, or build the data again':
    'formato {n}: recargue la página o vuelva a compilar los datos',
  'JSON of a {type}': 'JSON de un {type}',
  'longitude {longitude}, latitude {latitude}': 'longitud {longitude}, latitud {latitude}',
  'an edge from {from}° to {to}°': 'un borde de {from}° a {to}°',
  'texts by question, by area': 'textos por pregunta y por zona',
  'another thing': 'otra cosa',
  'the list “{text}”': 'la lista «{text}»',
  'outlines of areas, tracts and land': 'contornos de zonas, distritos y tierra',
  'arcs that are none': 'arcos que no lo son',
  'no layer of {name}': 'ninguna capa de {name}',
  'another thing at place {n} of {name}': 'otra cosa en el lugar {n} de {name}',
  'outlines of which parts are missing': 'contornos a los que les faltan partes',
  'a list a word, a length a sheet': 'una lista por palabra y una longitud por ficha',
  '{lists} lists for {words} words, {lengths} lengths for {sheets} sheets':
    '{lists} listas para {words} palabras, {lengths} longitudes para {sheets} fichas',
  'The search stopped: {reason}': 'La búsqueda se detuvo: {reason}',
  'its worker ended': 'su proceso terminó',
  'It did not answer.': 'No respondió.',
  nothing: 'nada',
  'The database is not ready yet': 'La base de datos aún no está lista',
  'The database could not answer: {reason}': 'La base de datos no pudo responder: {reason}',
  '{operation} is no question to the tables': '{operation} no es una pregunta a las tablas',
  'it did not start': 'no arrancó',
  'it stopped while it was loading': 'se detuvo mientras se cargaba',
  'its worker did not start': 'su proceso no arrancó',
  'its program is missing on the server (HTTP {status})':
    'su programa falta en el servidor (HTTP {status})',
  'table {name}: expected {rows} rows, got {n}':
    'tabla {name}: se esperaban {rows} filas; se recibieron {n}',
  'it could not be loaded': 'no se pudo cargar',
  'the worker that joins the maps stopped twice: {reason}':
    'el proceso que une los mapas se detuvo dos veces: {reason}',
  'longitudes from −180 to 180 and latitudes from −90 to 90':
    'longitudes de −180 a 180 y latitudes de −90 a 90',
  'an outline that does not cross ±180° of longitude': 'un contorno que no cruce ±180° de longitud',
  'This browser or its settings do not allow WebGL 2.':
    'Este navegador o su configuración no permiten WebGL 2.',
  'The map could not be drawn: {reason}': 'No se pudo dibujar el mapa: {reason}',
  'The graphics system took the map’s memory away, and may give it back.':
    'El sistema gráfico le quitó la memoria al mapa y puede devolvérsela.',
  'Reload the page': 'Recargar la página',
  'Drawn without the graphics card.': 'Dibujado sin la tarjeta gráfica.',
  'The code of the other map did not come: {reason}': 'No llegó el código del otro mapa: {reason}',
} as const
