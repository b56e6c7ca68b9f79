/** The tab that lets a reader take the numbers away, and the text that lies beside them. */
export const TAKE_DATA = {
  'Take <part/> as <format/> <outlines/> with codebook and citation.':
    'Llevarse <part/> como <format/> <outlines/> con libro de códigos y cita.',
  'Take <part/> as <format/> with codebook and citation.':
    'Llevarse <part/> como <format/> con libro de códigos y cita.',
  'What to take': 'Qué llevarse',
  'what is shown': 'lo que se muestra',
  'all of this city': 'todo lo de esta ciudad',
  'the gaps of all cities': 'las brechas de todas las ciudades',
  'Each tract with this measure, its interval and its grade as counted here; and the HOLC areas.':
    'Cada distrito con esta medida, su intervalo y su calificación como se cuenta aquí, y las áreas de la HOLC.',
  'Each city’s gap with its interval and both n, as counted here.':
    'La brecha de cada ciudad con su intervalo y ambas n, como se cuenta aquí.',
  'Each tract with every measure and its grade under every rule; and the HOLC areas.':
    'Cada distrito con todas las medidas y su calificación según cada regla, y las áreas de la HOLC.',
  'In life expectancy under the usual rule, with intervals and both n.':
    'En esperanza de vida según la regla habitual, con intervalos y ambas n.',
  Download: 'Descargar',
  'Format of the files': 'Formato de los archivos',
  'For spreadsheets and everything else; without outlines.':
    'Para hojas de cálculo y todo lo demás; sin contornos.',
  'For maps on the web and GIS; with outlines.': 'Para mapas en la web y SIG; con contornos.',
  'For R, Python, DuckDB and GIS: small, and each column has its type.':
    'Para R, Python, DuckDB y SIG: pequeño, y cada columna tiene su tipo.',
  'For R, Python and Julia, as an IPC file (Feather 2).':
    'Para R, Python y Julia, como archivo IPC (Feather 2).',
  Outlines: 'Contornos',
  'with outlines': 'con contornos',
  'without outlines': 'sin contornos',
  'This cannot be taken away now.': 'Esto no se puede llevar ahora.',
  'The files could not be made.': 'No se pudieron hacer los archivos.',
  'Making the files …': 'Haciendo los archivos …',
  'In the archive': 'En el archivo comprimido',
  'The grades under the other rules are not in it, as the database did not start: {reason}':
    'No contiene las calificaciones según las otras reglas, porque la base de datos no se abrió: {reason}',
  'These data are invented, and every file says so.':
    'Estos datos son inventados, y cada archivo lo dice.',
  'The HOLC areas and the grades made from them are under CC BY-NC-SA 4.0: with credit, not commercially, shared alike. Tracts, population and health estimates are in the public domain.':
    'Las áreas de la HOLC y las calificaciones hechas con ellas están bajo CC BY-NC-SA 4.0: con atribución, sin fines comerciales y compartidas igual. Los distritos, la población y las estimaciones de salud son de dominio público.',
  'A spreadsheet runs none of the text in these files.':
    'Ninguna hoja de cálculo ejecuta el texto de estos archivos.',
  'Names of columns, codebook and citation are in English.':
    'Los nombres de las columnas, el libro de códigos y la cita están en inglés.',
  'Addresses that stay': 'Direcciones que permanecen',
  'What the data hold, for programs. Each city’s tracts lie at data/city/ and its id, as .csv, .geojson, .parquet and .metadata.json.':
    'Lo que contienen los datos, para programas. Los distritos de cada ciudad están en data/city/ con su id, como .csv, .geojson, .parquet y .metadata.json.',
  'Every tract with every measure, graded by the usual rule: for scripts, GIS and pages that fetch them.':
    'Cada distrito con todas las medidas, calificado según la regla habitual: para programas, SIG y páginas que los carguen.',
  'the census tracts': 'los distritos censales',
  'the areas of the HOLC map': 'las áreas del mapa de la HOLC',
  'the gap of each city': 'la brecha de cada ciudad',
  'All measures.': 'Todas las medidas.',
  'A tract takes {way}.': 'Un distrito recibe {way}.',
  'INVENTED DATA. These cities are made up: nothing here says anything about a real place.':
    'DATOS INVENTADOS. Estas ciudades son ficticias: nada de esto dice algo sobre un lugar real.',
  'The live view: {link}': 'La vista en vivo: {link}',
  'Data version: {version}': 'Versión de los datos: {version}',
  'Made on: {day}': 'Fecha: {day}',
  Files: 'Archivos',
  '{what} ({n} rows)': '{what} ({n} filas)',
  'every column, in English': 'cada columna, en inglés',
  'all measures and sources with their limits, in English':
    'todas las medidas y fuentes con sus límites, en inglés',
  'how to cite this and its sources': 'cómo citar esto y sus fuentes',
  'the questions to the database that give these grades and means':
    'las consultas a la base de datos que dan estas calificaciones y medias',
  'HOLC areas, and the grades, shares, coverage and scores made from them: CC BY-NC-SA 4.0, with credit, not commercially, shared alike.':
    'Las áreas de la HOLC, y las calificaciones, partes, coberturas y puntajes hechos con ellas: CC BY-NC-SA 4.0, con atribución, sin fines comerciales y compartidas igual.',
  'Outlines of census tracts, population and health estimates: US public domain.':
    'Los contornos de los distritos censales, la población y las estimaciones de salud: dominio público de los Estados Unidos.',
  'To mind': 'A tener en cuenta',
  'Tracts are named by geoid, which is text: reading it as a number loses the first zero of some states. The column affgeoid cannot lose it.':
    'Los distritos se nombran por geoid, que es texto: leído como número pierde el primer cero de algunos estados. La columna affgeoid no puede perderlo.',
  'Text that a spreadsheet would run as a formula begins with an apostrophe.':
    'El texto que una hoja de cálculo ejecutaría como fórmula empieza con un apóstrofo.',
  'Grades and health are associated; nothing here shows what caused what. Ground without a grade is not “not redlined”.':
    'Las calificaciones y la salud están asociadas; nada de esto muestra qué causó qué. Un terreno sin calificación no es un terreno «sin redlining».',
} as const
