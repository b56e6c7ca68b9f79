/** The page about the data: sources, terms, files, and what was found wrong in them. */
export const DATA_PAGE = {
  'The data': 'Los datos',
  'Where do the figures come from?': '¿De dónde vienen las cifras?',
  '{n} invented cities, in the form of the real sources':
    '{n} ciudades inventadas, con la forma de las fuentes reales',
  '{n} maps of the 1930s and {measures} measures of health, each traced to its file':
    '{n} mapas de la década de 1930 y {measures} medidas de salud, cada uno rastreado hasta su archivo',
  'These cities, their tracts and every figure of them are invented by a simulation. It writes files in the form of the sources named here, so that the same build reads both; nothing that the sources published is in them.':
    'Estas ciudades, sus distritos y todas sus cifras los inventó una simulación, que escribe archivos con la forma de las fuentes que se nombran aquí, de modo que la misma compilación lee ambos; nada de lo que publicaron las fuentes está en ellos.',
  '{n} of the maps have census tracts to be laid over. The files that were read are named with their <whole>SHA-256</whole>: whoever has the same files can build the same data again, byte for byte.':
    '{n} de los mapas tienen distritos censales con los que superponerse. Los archivos leídos se nombran con su <whole>SHA-256</whole>: quien tenga los mismos archivos puede volver a compilar los mismos datos, byte por byte.',
  'Terms of the real data': 'Condiciones de los datos reales',
  Terms: 'Condiciones',
  'The maps of the HOLC are under {licence}, and so is all that is made from them: the outlines, the surveyors’ texts, the grades of tracts, every figure by grade and every picture with an area on it. They may be used <strong>with credit, not commercially</strong>, and what you make of them is shared under the same licence. Tracts, life expectancy, prevalences and population are by federal agencies and in the public domain.':
    'Los mapas de la HOLC están bajo {licence}, y también todo lo que se hace con ellos: los contornos, los textos de los tasadores, las calificaciones de los distritos, cada cifra por calificación y cada imagen que contenga un área. Se pueden usar <strong>con atribución y sin fines comerciales</strong>, y lo que usted haga con ellos se comparte bajo la misma licencia. Los distritos, la esperanza de vida, las prevalencias y la población son de agencias federales y de dominio público.',
  'The invented data are part of this project, under its MIT licence.':
    'Los datos inventados son parte de este proyecto, bajo su licencia MIT.',
  'To take away': 'Para descargar',
  'Data version {version}, {n} published files.':
    'Versión de datos {version}, {n} archivos publicados.',
  'This page is not complete.': 'Esta página no está completa.',
  'Fetching the codebook and the build’s report …':
    'Cargando el libro de códigos y el informe de la compilación …',
  Sources: 'Fuentes',
  'Files that can be added by hand': 'Archivos que se pueden agregar a mano',
  'Published figures are checked against them. No build downloads them, and these data were built without.':
    'Con ellos se verifican cifras publicadas. Ninguna compilación los descarga, y estos datos se compilaron sin ellos.',
  'What was found wrong or missing': 'Lo que estaba mal o faltaba',
  'What each map has': 'Lo que tiene cada mapa',
  'every file read and published, with rows, bytes and SHA-256':
    'cada archivo leído y publicado, con filas, bytes y SHA-256',
  'the same as a Frictionless Data Package, with schemas and licences':
    'lo mismo como Frictionless Data Package, con esquemas y licencias',
  'every column, measure and source, to read': 'cada columna, medida y fuente, para leer',
  'the same for programs': 'lo mismo para programas',
  'what the build counted': 'lo que contó la compilación',
  '{n} more': '{n} más',
  'Counted while the data were built; nothing was mended or left out unsaid.':
    'Contado al compilar los datos; nada se corrigió ni se omitió sin decirlo.',
  Number: 'Número',
  What: 'Qué',
  Where: 'Dónde',
  Areas: 'Áreas',
  'In tracts': 'En distritos',
  Measures: 'Medidas',
  '{n} of {all}': '{n} de {all}',
  'Areas of the 1930s, census tracts that they overlap, the part of their graded land that lies in tracts with shapes, and measures with an estimate.':
    'Áreas de la década de 1930, distritos censales que tocan, la parte de su superficie con calificación que está en distritos con contorno, y medidas con alguna estimación.',
  'no tract shapes for {state} in this data set':
    'sin contornos de distritos de {state} en estos datos',
  'the tract shapes for {state} in this data set do not reach it':
    'los contornos de distritos de {state} en estos datos no llegan hasta aquí',
  'none of it lies in one of the 500 Cities: no prevalences':
    'fuera de las ciudades de 500 Cities: sin prevalencias',
  'no life expectancy for any of its tracts': 'sin esperanza de vida en ninguno de sus distritos',
  'tract shapes for {share} of its graded land only':
    'contornos de distritos solo para el {share} de su superficie con calificación',
  Licence: 'Licencia',
  'Cite as': 'Citar como',
  Limits: 'Límites',
  Retrieved: 'Obtenido',
  File: 'Archivo',
  Files: 'Archivos',
  '{size}, {n} rows': '{size}, {n} filas',
  '{files} files, {size}, {n} rows': '{files} archivos, {size}, {n} filas',
  copied: 'copiado',
  copy: 'copiar',
  ': SHA-256 of {file}': ': SHA-256 de {file}',
  'Copied {hash}': 'Copiado {hash}',

  // What the build calls what it found wrong.
  '{defect} ({year} tracts)': '{defect} (distritos de {year})',
  'map whose year is unknown': 'mapa cuyo año se desconoce',
  'map without tract shapes': 'mapa sin contornos de distritos',
  'state without a tract file': 'estado sin archivo de distritos',
  'area without a label': 'área sin etiqueta',
  'area without a description': 'área sin descripción',
  'area whose label is repeated on its map': 'área cuya etiqueta se repite en su mapa',
  'area whose label does not begin with its grade':
    'área cuya etiqueta no empieza con su calificación',
  'area whose category is not that of its grade': 'área cuya categoría no es la de su calificación',
  'area whose outline crosses or touches itself, repaired':
    'área cuyo contorno se cruza o se toca a sí mismo, reparada',
  'area with a part of too few points, part taken out':
    'área con una parte de muy pocos puntos, quitada',
  'area without any ground, left out': 'área sin terreno alguno, omitida',
  'area far from the rest of its map, left out of its frame':
    'área lejos del resto de su mapa, fuera de su encuadre',
  'area of a survey that is not the HOLC’s own, published without a grade':
    'área de un estudio que no es de la propia HOLC, publicada sin calificación',
  'area that no tract overlaps': 'área que no toca ningún distrito',
  'area of grade {grade}': 'área con calificación {grade}',
  'area of the unknown category “{category}”': 'área de la categoría desconocida «{category}»',
  'area without a grade: no category': 'área sin calificación: sin categoría',
  'area without a grade: {category}': 'área sin calificación: {category}',
  'part of an area smaller than the grid of about a metre':
    'parte de un área menor que la cuadrícula de alrededor de un metro',
  'part of a tract smaller than the grid of about a metre':
    'parte de un distrito menor que la cuadrícula de alrededor de un metro',
  'part of a county smaller than the grid of about a metre':
    'parte de un condado menor que la cuadrícula de alrededor de un metro',
  'tract smaller than the grid of about a metre, left out':
    'distrito menor que la cuadrícula de alrededor de un metro, omitido',
  'county smaller than the grid of about a metre, left out':
    'condado menor que la cuadrícula de alrededor de un metro, omitido',
  'tract whose outline crosses itself on the grid, repaired':
    'distrito cuyo contorno se cruza a sí mismo en la cuadrícula, reparado',
  'county whose outline crosses itself on the grid, repaired':
    'condado cuyo contorno se cruza a sí mismo en la cuadrícula, reparado',
  'tract with ground that several areas of a map claim':
    'distrito con terreno que reclaman varias áreas de un mapa',
  'tract that several maps overlap': 'distrito que tocan varios mapas',
  'tract where nobody lived in {year}': 'distrito donde nadie vivía en {year}',
  'tract without a row in the population file': 'distrito sin fila en el archivo de población',
  'tract split between places ({program})': 'distrito dividido entre localidades ({program})',
  'split tract whose parts differ': 'distrito dividido cuyas partes difieren',
  'row of {program} without any estimate': 'fila de {program} sin ninguna estimación',
  'suppressed or empty estimate of {program}': 'estimación de {program} suprimida o vacía',
  'measure that is not in {release}: {column}': 'medida que no está en {release}: {column}',
  'measure of {release} that the atlas does not know: {column}':
    'medida de {release} que el atlas no conoce: {column}',
  'moved estimate left out, under 90 % of the tract’s land has one ({source})':
    'estimación trasladada omitida, menos del 90% de la superficie del distrito tiene una ({source})',
  'release that was not read, because its tracts are not there: {release}':
    'edición que no se leyó porque faltan sus distritos: {release}',
  'Software and licences': 'Programas y licencias',
  'This site is the work of many: of the database, the map, the charts, the typefaces and the rest that it brings to your browser, each package is named here with its version, its home and its licence. The terms of the data stand on this page too.':
    'Este sitio es obra de muchas personas: de la base de datos, el mapa, los gráficos, las tipografías y todo lo demás que lleva a su navegador, aquí se nombra cada paquete con su versión, su sitio y su licencia. Las condiciones de los datos también están en esta página.',
  'Every package and its licence': 'Cada paquete y su licencia',
  'Fetching the list of packages …': 'Cargando la lista de paquetes …',
  'The list of packages did not arrive.': 'La lista de paquetes no llegó.',
  'Filter the packages': 'Filtrar los paquetes',
  'Filter by name or licence': 'Filtrar por nombre o licencia',
  '{n} of {all} packages': '{n} de {all} paquetes',
  'No package is called so, nor its licence.': 'Ningún paquete se llama así, ni su licencia.',
  'Its home:': 'Su sitio:',
} as const
