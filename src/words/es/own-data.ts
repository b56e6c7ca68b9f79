/** The page where a reader brings a measure of their own, and what is said of it everywhere. */
export const OWN_DATA = {
  'Your data': 'Sus datos',
  'What do you know of these tracts?': '¿Qué sabe usted de estos distritos?',
  'Bring your own measure': 'Traiga su propio indicador',
  'A table with a census tract a row becomes a measure like any other: on the map, by grade, under every rule, in figures and files.':
    'Una tabla con un distrito censal por fila se convierte en un indicador como cualquier otro: en el mapa, por calificación, bajo cada regla, en figuras y archivos.',
  'It stays in your browser.': 'Se queda en su navegador.',
  'Nothing of it is sent anywhere, and no link holds it. Every figure and file made with it says that it is your own data. A reload forgets it, unless you have it remembered on this device; a change of language or of edition hands it over within this tab.':
    'Nada se envía a ninguna parte, y ningún enlace lo contiene. Cada figura y cada archivo hechos con él dicen que son datos propios. Al volver a cargar la página se olvida, a menos que pida recordarlo en este dispositivo; un cambio de idioma o de edición lo entrega dentro de esta pestaña.',
  'This file cannot be read.': 'Este archivo no se puede leer.',
  'Reading the file …': 'Leyendo el archivo …',
  'What is found in your file will stand here: which column names the tracts, of which census they are, and what became of every row.':
    'Aquí estará lo que se encuentre en su archivo: qué columna nombra los distritos, de qué censo son y qué pasó con cada fila.',
  'It could not be remembered on this device.': 'No se pudo recordar en este dispositivo.',
  'It can be used all the same until the page is left: {reason}':
    'Se puede usar de todos modos hasta que deje la página: {reason}',
  'Your file': 'Su archivo',
  'pasted text': 'texto pegado',
  'Choose a file': 'Elegir un archivo',
  'or drop one anywhere on the atlas': 'o suelte uno en cualquier parte del atlas',
  'CSV, TSV, Excel (.xlsx), Parquet or GeoJSON, up to {mb} MB and {rows} rows. One column names the tracts by GEOID, eleven digits or “1400000US…”, of the census of 2010 or 2020.':
    'CSV, TSV, Excel (.xlsx), Parquet o GeoJSON, de hasta {mb} MB y {rows} filas. Una columna nombra los distritos por su GEOID, once cifras o «1400000US…», del censo de 2010 o de 2020.',
  'Paste a table instead': 'Pegar una tabla en su lugar',
  'Rows as copied from a spreadsheet, the names of the columns first':
    'Filas copiadas de una hoja de cálculo, primero los nombres de las columnas',
  'Read it': 'Leerla',
  'Download a template with the tracts of {city}':
    'Descargar una plantilla con los distritos de {city}',
  'The template could not be made.': 'No se pudo hacer la plantilla.',
  'What was found in it': 'Lo que se encontró',
  'CSV, parted by commas': 'CSV, separado por comas',
  'text parted by tabs': 'texto separado por tabuladores',
  'CSV, parted by semicolons': 'CSV, separado por puntos y comas',
  'an Excel workbook': 'un libro de Excel',
  '{form}: {n} row, {columns}.': '{form}: {n} fila, {columns}.',
  '{form}: {n} rows, {columns}.': '{form}: {n} filas, {columns}.',
  '{n} column': '{n} columna',
  '{n} columns': '{n} columnas',
  'It is not UTF-8: it was read as Windows-1252. Check letters with accents.':
    'No es UTF-8: se leyó como Windows-1252. Revise las letras con acento.',
  'Read is the sheet “{sheet}”. Others: {others}.': 'Se leyó la hoja «{sheet}». Otras: {others}.',
  'Column {n} had no name of its own: it is called “{name}” here.':
    'La columna {n} no tenía nombre propio: aquí se llama «{name}».',
  '{n} row has fewer cells than there are names, row {row}: what lacks is empty.':
    '{n} fila tiene menos celdas que nombres, la {row}: lo que falta queda vacío.',
  '{n} rows have fewer cells than there are names, first row {row}: what lacks is empty.':
    '{n} filas tienen menos celdas que nombres, la primera es la {row}: lo que falta queda vacío.',
  'Columns that are neither text nor numbers, such as outlines, are left out.':
    'Se omiten las columnas que no son texto ni números, como los contornos.',
  '{n} of the identifiers are tracts of {year} on the maps here. These data have no tracts of {other}, so that they cannot tell whether yours are of that census.':
    '{n} de los identificadores son distritos de {year} en los mapas de aquí. Estos datos no tienen distritos de {other}, así que no pueden decir si los suyos son de ese censo.',
  '{n} of the identifiers are tracts of 2010 on the maps here, {other} are tracts of 2020.':
    '{n} de los identificadores son distritos de 2010 en los mapas de aquí, {other} son distritos de 2020.',
  'Column that names the tracts': 'Columna que nombra los distritos',
  'none was found: choose one': 'no se encontró ninguna: elija una',
  'No column of this GeoJSON names tracts.': 'Ninguna columna de este GeoJSON nombra distritos.',
  'If its outlines are zones of your own, bring them as zones.':
    'Si sus contornos son zonas propias, tráigalas como zonas.',
  'The tracts could not be looked up.': 'No se pudieron buscar los distritos.',
  'Looking up the tracts …': 'Buscando los distritos …',
  'No cell of this column is a tract’s identifier: eleven digits, “1400000US” and eleven digits, or ten where a spreadsheet took the first zero.':
    'Ninguna celda de esta columna es el identificador de un distrito: once cifras, «1400000US» y once cifras, o diez donde una hoja de cálculo quitó el primer cero.',
  'In {n} cell of ten digits the first zero was put back: its state’s code begins with one.':
    'En {n} celda de diez cifras se repuso el primer cero: el código de su estado empieza con uno.',
  'In {n} cells of ten digits the first zero was put back: their states’ codes begin with one.':
    'En {n} celdas de diez cifras se repuso el primer cero: los códigos de sus estados empiezan con uno.',
  'None of the identifiers is a tract on the maps here.':
    'Ninguno de los identificadores es un distrito de los mapas de aquí.',
  'The tracts are those of the census of': 'Los distritos son los del censo de',
  'So they are of {year}.': 'Así que son de {year}.',
  'Please say which census they are of.': 'Diga, por favor, de qué censo son.',
  'What it is': 'Qué es',
  'Column of the values': 'Columna de los valores',
  'choose one': 'elija una',
  'Columns of numbers': 'Columnas de números',
  'Other columns': 'Otras columnas',
  'Name of the measure': 'Nombre del indicador',
  Unit: 'Unidad',
  dollars: 'dólares',
  people: 'personas',
  'per 1,000 people': 'por cada 1,000 personas',
  '%, years, dollars, or your own words': '%, años, dólares o sus propias palabras',
  'Low end of a 95% interval, if there is one':
    'Extremo inferior de un intervalo del 95%, si lo hay',
  'High end of it': 'Su extremo superior',
  'Source, if you like': 'Fuente, si lo desea',
  'It stands in the codebook of your files.': 'Consta en el libro de códigos de sus archivos.',
  'Which end is worse for people?': '¿Qué extremo es peor para la gente?',
  'higher is worse': 'más alto es peor',
  'lower is worse': 'más bajo es peor',
  'neither is worse': 'ninguno es peor',
  'The strong end of the scale is then the higher one, and none is called worse.':
    'El extremo fuerte de la escala es entonces el más alto, y a ninguno se le llama peor.',
  'Do the values add up over tracts?': '¿Se suman los valores de los distritos?',
  'no, they are rates, shares or means': 'no, son tasas, partes o medias',
  'yes, they are counts': 'sí, son conteos',
  'Zones of your own then get the sum of their tracts. Everything else compares tracts, and where more people live there is more of most things.':
    'Las zonas propias reciben entonces la suma de sus distritos. Todo lo demás compara distritos, y donde vive más gente hay más de casi todo.',
  'A comma in these numbers, as in 1,234,': 'Una coma en estos números, como en 1,234,',
  'parts thousands': 'separa los miles',
  'begins the decimals': 'empieza los decimales',
  '{code} stands there once. Many files write that for “no value”. Here it is':
    '{code} aparece una vez. Muchos archivos escriben eso por «sin valor». Aquí es',
  '{code} stands there {n} times. Many files write that for “no value”. Here it is':
    '{code} aparece {n} veces. Muchos archivos escriben eso por «sin valor». Aquí es',
  'no value': 'sin valor',
  'a value': 'un valor',
  'What becomes of its rows': 'Qué pasa con sus filas',
  'no tract’s identifier': 'sin identificador de un distrito',
  'a tract on none of the maps here': 'un distrito que no está en ningún mapa de aquí',
  'not a number': 'no es un número',
  'the same tract with another value': 'el mismo distrito con otro valor',
  'not between 0 and 100%': 'no está entre 0 y 100%',
  'interval not around the value: left out, the value stays':
    'el intervalo no rodea al valor: se omite, el valor queda',
  Row: 'Fila',
  'What stands there': 'Lo que hay ahí',
  'Why it is not used': 'Por qué no se usa',
  '{city} ({n})': '{city} ({n})',
  '{cities} and {n} more': '{cities} y {n} más',
  empty: 'vacío',
  'the column that names the tracts': 'la columna que nombra los distritos',
  'the census of the tracts': 'el censo de los distritos',
  'the column of the values': 'la columna de los valores',
  'a name': 'un nombre',
  'a unit': 'una unidad',
  'which end is worse': 'qué extremo es peor',
  'what a comma is': 'qué es una coma',
  'what {code} is': 'qué es {code}',
  'The rows could not be checked.': 'No se pudieron revisar las filas.',
  'Checking every row …': 'Revisando cada fila …',
  'As soon as its columns are chosen.': 'En cuanto se elijan sus columnas.',
  '{n} tract has a value.': '{n} distrito tiene un valor.',
  '{n} tracts have a value.': '{n} distritos tienen un valor.',
  '{n} with the first zero put back': '{n} con el primer cero repuesto',
  '{n} row that says the same again of a tract: merged':
    '{n} fila que repite lo mismo de un distrito: reunida',
  '{n} rows that say the same again of a tract: merged':
    '{n} filas que repiten lo mismo de un distrito: reunidas',
  '{n} row without a value: {words}': '{n} fila sin valor: {words}',
  '{n} rows without a value: {words}': '{n} filas sin valor: {words}',
  '{n} row: {why}': '{n} fila: {why}',
  '{n} rows: {why}': '{n} filas: {why}',
  'All values lie between 0 and 1. If they are parts of one, multiply them by 100 in your file, or call the unit otherwise than %.':
    'Todos los valores están entre 0 y 1. Si son partes de uno, multiplíquelos por 100 en su archivo, o llame a la unidad de otro modo que %.',
  'The rows that are not used': 'Las filas que no se usan',
  'The first {n} of the rows that are not used': 'Las primeras {n} de las filas que no se usan',
  'Row 1 of a CSV or a sheet is that of the names.':
    'La fila 1 de un CSV o de una hoja es la de los nombres.',
  'Download all of them as CSV': 'Descargarlas todas como CSV',
  'Remember it on this device, for my next visit':
    'Recordarlo en este dispositivo para mi próxima visita',
  'Show on the map': 'Mostrar en el mapa',
  'Still to be said: {what}.': 'Falta decir: {what}.',
  'Your measures': 'Sus indicadores',
  'What this device remembers could not be read.':
    'No se pudo leer lo que recuerda este dispositivo.',
  '{file}: {n} tracts, {cities} maps': '{file}: {n} distritos, {cities} mapas',
  'Remembered on this device': 'Recordado en este dispositivo',
  'Forget it': 'Olvidarlo',
  'This device did not do so.': 'Este dispositivo no lo hizo.',
  'This measure of your own is not here any more': 'Este indicador suyo ya no está aquí',
  'The reader’s own data, from {file}: neither published nor checked by the atlas.':
    'Datos propios de quien lee, de {file}: ni publicados ni comprobados por el atlas.',
  'The reader’s own data, from {file}: neither published nor checked by the atlas. The reader says of its source: {note}':
    'Datos propios de quien lee, de {file}: ni publicados ni comprobados por el atlas. Sobre su fuente dice: {note}',
  'the reader’s own data: {name} ({file}), not published or checked by the atlas':
    'datos propios de quien lee: {name} ({file}), ni publicados ni comprobados por el atlas',
  'what the reader’s data count': 'lo que cuentan los datos de quien lee',
  'own data': 'datos propios',
  'your own data': 'sus propios datos',
  'How does {measure} differ by the grades of the 1930s?':
    '¿En qué difiere {measure} según las calificaciones de los años treinta?',
  '{Measure}: {group} stand, today, <figure>{n} {unit}</figure> below {than}':
    '{Measure}: {group} están hoy <figure>{n} {unit}</figure> por debajo de {than}',
  '{Measure}: {group} stand, today, <figure>{n} {unit}</figure> above {than}':
    '{Measure}: {group} están hoy <figure>{n} {unit}</figure> por encima de {than}',
  'Each step of the average grade towards D is associated with {slope} {unit}, 95% interval {interval}.':
    'Cada paso de la calificación media hacia la D se asocia con {slope} {unit}, intervalo del 95% {interval}.',
  'One more in {across} ({acrossUnit}) is associated with {slope} {unit}, 95% interval {interval}.':
    'Uno más en {across} ({acrossUnit}) se asocia con {slope} {unit}, intervalo del 95% {interval}.',
  'D minus A: {gap} {unit}, 95% interval {interval}; n = {n} and {other}.':
    'D menos A: {gap} {unit}, intervalo del 95% {interval}; n = {n} y {other}.',
  'D minus A: {gap} {unit}, 95% interval {interval}; n = {n} and {other}. Fragile: under {few} in one.':
    'D menos A: {gap} {unit}, intervalo del 95% {interval}; n = {n} y {other}. Frágil: menos de {few} en uno.',
  'The reader’s data have none of the tracts on this map.':
    'Los datos de quien lee no tienen ningún distrito de este mapa.',
  'For census tract {name} the reader’s data have no {measure}':
    'Los datos de quien lee no tienen {measure} para el distrito censal {name}',
  'Not in the reader’s data': 'No está en los datos de quien lee',
  'A bar is a range of values;': 'Una barra es un rango de valores;',
  'Breaks, in {unit}': 'Cortes, en {unit}',
  'Brushed tracts by grade, {unit}': 'Distritos marcados por calificación, {unit}',
  'In {unit}. Each tract counts once, but for the mean by population.':
    'En {unit}. Cada distrito cuenta una vez, salvo en la media por población.',
  'n = {n} of {all} tracts; {none} are not in the reader’s data.':
    'n = {n} de {all} distritos; {none} no están en los datos de quien lee.',
  '<b>Licence</b> HOLC areas {licence}; census data, U.S. public domain; the reader’s own data, as their makers allow.':
    '<b>Licencia</b> Áreas de la HOLC {licence}; datos censales, dominio público de EE. UU.; los datos propios de quien lee, como lo permitan sus autores.',
  '<b>Licence</b> Invented data of a demonstration, free for any use; the reader’s own data, as their makers allow.':
    '<b>Licencia</b> Datos inventados de una demostración, de uso libre; los datos propios de quien lee, como lo permitan sus autores.',
  'This view shows your own data, which no link holds: the links in it lead to {measure}. Whoever opens them does not see your data.':
    'Esta vista muestra sus propios datos, que ningún enlace contiene: sus enlaces llevan a {measure}. Quien los abra no verá sus datos.',
  'An embed cannot hold your own data: it is fetched from this site, and your data never leave your browser. Take a figure instead.':
    'Un elemento incrustado no puede contener sus propios datos: se carga desde este sitio, y sus datos nunca salen de su navegador. Llévese una figura en su lugar.',
  'not said': 'no se dice',
} as const
