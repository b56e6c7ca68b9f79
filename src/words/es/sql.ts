/** The page on which a reader asks the tables by SQL. */
export const SQL = {
  'The query needs more memory than the console has. Ask for less at once.':
    'La consulta necesita más memoria de la que tiene la consola. Pida menos de una vez.',
  'The console is sealed: no query reaches the network, a file or a setting. Only the tables here can be asked.':
    'La consola está sellada: ninguna consulta llega a la red, a un archivo ni a un ajuste. Solo se puede preguntar a las tablas de aquí.',
  'Column “{name}” is an enumeration, which cannot be shown: cast it to varchar':
    'La columna «{name}» es una enumeración, que no se puede mostrar: conviértala a varchar',
  'Life expectancy by grade in {city}': 'Esperanza de vida por grado en {city}',
  'The gap between D and A in every city': 'La brecha entre D y A en cada ciudad',
  'The tracts with the largest part graded D': 'Los distritos con la mayor parte de grado D',
  'Score and diabetes, tract by tract': 'Puntaje y diabetes, distrito por distrito',
  'How closely each measure goes with the score': 'Cuánto acompaña cada medida al puntaje',
  'How many people live on ground graded D': 'Cuántas personas viven en terreno de grado D',
  'What the surveyors’ grades share, by state':
    'Cómo se reparten los grados de los tasadores, por estado',
  'Life expectancy along the part graded D': 'Esperanza de vida según la parte de grado D',
  'The estimates with the widest intervals': 'Las estimaciones con los intervalos más anchos',
  'The largest areas, and the tracts they lie in':
    'Las zonas más grandes y los distritos en que están',
  'Query in SQL': 'Consulta en SQL',
  Query: 'Consulta',
  table: 'tabla',
  'Ctrl or Cmd with Enter runs it. Tab moves on; while names are offered it takes one.':
    'Ctrl o Cmd con Intro la ejecuta. Tab pasa adelante; mientras se ofrecen nombres, toma uno, y Escape los cierra.',
  'Names are not completed: the editor’s code could not be loaded.':
    'Los nombres no se completan: no se pudo cargar el código del editor.',
  '{n} row': '{n} fila',
  '{n} rows': '{n} filas',
  'The definitions are in English, as in the codebook.':
    'Las definiciones están en inglés, como en el libro de códigos.',
  'Put {name} into the query': 'Poner {name} en la consulta',
  'no answer': 'sin respuesta',
  'Saved on this device: {name}': 'Guardada en este dispositivo: {name}',
  'Save the query as': 'Guardar la consulta como',
  'It stays on this device and is sent nowhere.':
    'Se queda en este dispositivo y no se envía a ninguna parte.',
  'Not all that was saved here can be read.': 'No todo lo que se guardó aquí se puede leer.',
  '{n} characters that are no list of queries: “{text}”.':
    '{n} caracteres que no son una lista de consultas: «{text}».',
  '{n} entry is no query with a name of its own, and is not listed.':
    '{n} entrada no es una consulta con nombre propio y no figura en la lista.',
  '{n} entries are no queries with names of their own, and are not listed.':
    '{n} entradas no son consultas con nombre propio y no figuran en la lista.',
  'Nothing is written over it: it is kept in this browser.':
    'Nada se escribe encima: se conserva en este navegador.',
  'What could not be read': 'Lo que no se pudo leer',
  'Copy it': 'Copiarlo',
  'Forget what cannot be read': 'Olvidar lo que no se puede leer',
  'This browser does not keep queries.': 'Este navegador no guarda consultas.',
  'Its storage is full or forbidden: {reason}. The query itself is still in the editor.':
    'Su almacenamiento está lleno o prohibido: {reason}. La consulta misma sigue en el editor.',
  'Saved queries': 'Consultas guardadas',
  'Forget {name}': 'Olvidar {name}',
  Forget: 'Olvidar',
  'Run on this visit': 'Ejecutadas en esta visita',
  'Show {n} more rows': 'Mostrar {n} filas más',
  '{n} of {all} rows are shown.': 'Se muestran {n} de {all} filas.',
  'A table shows 1,000 at most; a file has all of them.':
    'Una tabla muestra 1,000 como máximo; un archivo las tiene todas.',
  'Numbers are rounded to seven digits and long texts cut here, not in files.':
    'Aquí los números se redondean a siete cifras y los textos largos se cortan; en los archivos, no.',
  bars: 'barras',
  dots: 'puntos',
  'a line': 'una línea',
  '{chart}: {up} by {across}, {n} rows': '{chart}: {up} según {across}, {n} filas',
  'Kind of chart': 'Tipo de gráfico',
  'What is drawn': 'Qué se dibuja',
  'By what': 'Según qué',
  'A chart needs a column of numbers; this result has none.':
    'Un gráfico necesita una columna de números; este resultado no tiene ninguna.',
  'Drawn as <chart/>.': 'Dibujado como <chart/>.',
  'Bars need a second column that names the rows.':
    'Las barras necesitan una segunda columna que nombre las filas.',
  'Dots and lines need two columns of numbers, or one of days and one of numbers.':
    'Los puntos y las líneas necesitan dos columnas de números, o una de días y una de números.',
  'Drawn as <chart/>: <up/> by <across/>.': 'Dibujado como <chart/>: <up/> según <across/>.',
  'The result has {n} rows; as {chart} at most {most} can be read. Group them, or add a limit.':
    'El resultado tiene {n} filas; como {chart} se pueden leer {most} como máximo. Agrúpelas o ponga un límite.',
  'No row has a number in both columns.': 'Ninguna fila tiene un número en ambas columnas.',
  '{n} row has no number there and is not drawn.': '{n} fila no tiene número ahí y no se dibuja.',
  '{n} rows have no number there and are not drawn.':
    '{n} filas no tienen número ahí y no se dibujan.',
  'under {n}': 'menos de {n}',
  '{n} and more': '{n} y más',
  'A map needs a column of numbers beside the tracts; this result has none.':
    'Un mapa necesita una columna de números junto a los distritos; este resultado no tiene ninguna.',
  'None of these tracts is on a map of the atlas.':
    'Ninguno de estos distritos está en un mapa del atlas.',
  'Map of <number/> in <city/>.': 'Mapa de <number/> en <city/>.',
  'The outlines of this city did not arrive.': 'Los contornos de esta ciudad no llegaron.',
  'Fetching the outlines …': 'Trayendo los contornos …',
  'Map of {number} in {city}: {n} tracts have a value':
    'Mapa de {number} en {city}: {n} distritos tienen un valor',
  'no value in the result': 'sin valor en el resultado',
  'Lines are the areas of the 1930s. A stronger colour is a greater number, be it better or worse.':
    'Las líneas son las zonas de los años treinta. Un color más fuerte es un número mayor, sea mejor o peor.',
  '{n} more row is of a tract that has one already: the first is drawn.':
    '{n} fila más es de un distrito que ya tiene una: se dibuja la primera.',
  '{n} more rows are of tracts that have one already: the first is drawn.':
    '{n} filas más son de distritos que ya tienen una: se dibuja la primera.',
  'The result is too large for a file made here: {n} of its {all} rows fit into memory. Ask for fewer columns or rows.':
    'El resultado es demasiado grande para un archivo hecho aquí: en la memoria caben {n} de sus {all} filas. Pida menos columnas o filas.',
  'The whole result, {n} row:': 'El resultado entero, {n} fila:',
  'The whole result, {n} rows:': 'El resultado entero, {n} filas:',
  'Each row and every digit. Parquet and Arrow carry the query, sources and licence with them; a CSV has rows alone. Grades of the HOLC are under CC BY-NC-SA: with credit, not commercially.':
    'Cada fila y cada cifra. Parquet y Arrow llevan consigo la consulta, las fuentes y la licencia; un CSV solo tiene filas. Los grados de la HOLC están bajo CC BY-NC-SA: con crédito y sin fines comerciales.',
  'Made: {file}': 'Hecho: {file}',
  Chart: 'Gráfico',
  '{n} rows so far …': '{n} filas hasta ahora …',
  'At least {n} rows: counting stopped there.': 'Al menos {n} filas: ahí se dejó de contar.',
  'Stopped after {n} rows.': 'Detenida tras {n} filas.',
  'It failed after {n} rows.': 'Falló tras {n} filas.',
  'Done; there are no rows to show.': 'Hecho; no hay filas que mostrar.',
  '{n} row, after {ms} ms.': '{n} fila, tras {ms} ms.',
  '{n} rows, the first after {ms} ms.': '{n} filas, la primera tras {ms} ms.',
  'Show the result as': 'Mostrar el resultado como',
  'Result of the query': 'Resultado de la consulta',
  'The rows are still coming …': 'Las filas aún están llegando …',
  'A file has a whole result; of this one not all rows came.':
    'Un archivo contiene un resultado entero; de este no llegaron todas las filas.',
  'What else would you like to know?': '¿Qué más le gustaría saber?',
  'Ask the tables yourself, in SQL': 'Pregunte usted mismo a las tablas, en SQL',
  'Queries run here in your browser, in a database of their own (DuckDB) with every published table. They reach no network, no file and no setting, and change nothing of the atlas. What they find is association, not effect.':
    'Las consultas se ejecutan aquí, en su navegador, en una base de datos propia (DuckDB) con todas las tablas publicadas. No llegan a la red, a ningún archivo ni a ningún ajuste, y no cambian nada del atlas. Lo que encuentran es asociación, no efecto.',
  'This query came with a link.': 'Esta consulta vino con un enlace.',
  'It was not run: read it, then run it.': 'No se ejecutó: léala y después ejecútela.',
  Stop: 'Detener',
  Run: 'Ejecutar',
  'Too long for a link.': 'Demasiado larga para un enlace.',
  'Link to this query': 'Enlace a esta consulta',
  'Copy link': 'Copiar enlace',
  'Loading the tables: {done} of {all} …': 'Cargando las tablas: {done} de {all} …',
  'Running …': 'Ejecutando …',
  'The query did not heed, so its database was ended.':
    'La consulta no obedeció, y se terminó su base de datos.',
  'The database broke down and was ended.': 'La base de datos se averió y se terminó.',
  'A new one opens with the same tables; the query is still in the editor.':
    'Se abre otra con las mismas tablas; la consulta sigue en el editor.',
  'Line {line}, column {column}:': 'Línea {line}, columna {column}:',
  'The database could not answer:': 'La base de datos no pudo responder:',
  'Go there': 'Ir allí',
  'The query could not be run.': 'No se pudo ejecutar la consulta.',
  'Stopped before its first rows.': 'Detenida antes de sus primeras filas.',
  'Questions to start from': 'Preguntas para empezar',
  'A question goes into the editor; it is not run before you say so.':
    'Una pregunta va al editor; no se ejecuta hasta que usted lo diga.',
  Tables: 'Tablas',
  'The list of tables did not arrive.': 'La lista de tablas no llegó.',
  'Your queries': 'Sus consultas',
  'Your own measures are in {estimate} and {measure} too:':
    'Sus propios indicadores también están en {estimate} y {measure}:',
  'Your own data may be in it: {names}. They stay in this browser.':
    'Puede contener sus propios datos: {names}. Se quedan en este navegador.',
  'Open in the SQL console': 'Abrir en la consola SQL',
} as const
