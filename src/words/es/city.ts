/** The page of a city: its story, map, tables and the profile of a tract. */
export const CITY = {
  'Fetching the statistics …': 'Cargando las estadísticas …',
  'The statistics could not be loaded.': 'No se pudieron cargar las estadísticas.',

  // The finding's head and the story.
  'mapped by the <holc>HOLC</holc> in {year}': 'cartografiado por la <holc>HOLC</holc> en {year}',
  'the 1930s': 'la década de 1930',
  '{measure} in each tract, by its {year} grade': '{measure} por distrito y calificación de {year}',
  '{measure} in each tract, by its 1930s grade':
    '{measure} por distrito y calificación de los años 1930',
  'The tracts could not be graded this way.':
    'No se pudieron calificar los distritos censales de esta manera.',
  'No tract on this map has a published estimate of {measure}. Choose another measure above the map.':
    'Ningún distrito censal de este mapa tiene una estimación publicada de {measure}. Elija otra medida arriba del mapa.',
  'No tract is given a grade: the line is what a regression on the shares of land expects of a tract wholly of one, the band its 95% interval.':
    'Ningún distrito censal recibe una calificación: la línea es lo que una regresión sobre las partes de la superficie espera de un distrito que tuviera esa sola calificación; la banda es su intervalo del 95%.',
  'A dot is a tract; the line is the mean, the band its 95% interval.':
    'Punto: distrito; línea: media; banda: su intervalo del 95%.',
  'Starting the database to count another way …':
    'Abriendo la base de datos para contar de otra manera …',
  'Fetching the tracts …': 'Cargando los distritos censales …',
  '{grade}-like': 'de tipo {grade}',
  'Not graded': 'Sin calificación',

  // How sure we are.
  'How sure are we?': '¿Qué tan seguro es esto?',
  'The other ways could not be counted.': 'No se pudieron contar las otras maneras.',
  'Counting the gap in every other way …': 'Contando la brecha de todas las demás maneras …',
  'A dot is a coverage, open where fragile': 'Cada punto es una cobertura, hueco donde es frágil',
  '{dots}; the thin line is the row’s widest 95% interval.':
    '{dots}; la línea fina es el intervalo del 95% más amplio de la fila.',
  '{grade} minus {reference}, {unit}': '{grade} menos {reference}, {unit}',
  'All {n} ways as a table': 'Las {n} maneras en una tabla',
  'Not compared: under {n} tracts in a group.':
    'No comparado: menos de {n} distritos censales en un grupo.',
  'A tract takes': 'Un distrito censal recibe',
  'not compared': 'no comparado',
  '95% interval': 'intervalo del 95%',
  '{grade} minus {reference} under every way of counting':
    '{grade} menos {reference} con cada manera de contar',
  'All statistics': 'Todas las estadísticas',
  'Whether neighbouring tracts are alike could not be computed: {cause}':
    'No se pudo calcular si los distritos censales vecinos se parecen: {cause}',
  'Comparing each tract with its neighbours …': 'Comparando cada distrito censal con sus vecinos …',
  'Figures are about tracts, not persons, and show an association, not a cause.':
    'Las cifras hablan de distritos censales, no de personas, y muestran una asociación, no una causa.',
  'The two maps could not be joined in this browser: {cause}':
    'No se pudieron unir los dos mapas en este navegador: {cause}',
  'The overlaps could not be checked: {cause}':
    'No se pudieron comprobar las superposiciones: {cause}',
  'Joining the two maps in your browser …': 'Uniendo los dos mapas en su navegador …',
  'Your browser joined the two maps itself: all {n} overlaps equal the published ones. <every>Do so for every map</every>.':
    'Su propio navegador unió los dos mapas: las {n} superposiciones son iguales a las publicadas. <every>Hacerlo con todos los mapas</every>.',
  'Your browser’s own join differs from the published one in {n} of {all} overlaps, first in tract {tract}.':
    'La unión que hizo su navegador difiere de la publicada en {n} de {all} superposiciones; la primera, en el distrito censal {tract}.',
  'Did the maps do this?': '¿Lo hicieron los mapas?',
  'Nothing here can tell. The maps were drawn over cities that were already divided, by race, income and age of houses: they recorded inequality and may have added to it. Along their borders, neighbourhoods graded worse than the one across the line had fewer home owners, lower house prices and more segregation in the decades that followed, more so than along like borders that were not drawn (Aaronson, Hartley & Mazumder 2021).':
    'Nada de lo que hay aquí puede decirlo. Los mapas se trazaron sobre ciudades que ya estaban divididas por raza, ingresos y antigüedad de las casas: registraron la desigualdad y pueden haberla agravado. A lo largo de sus límites, los vecindarios con peor calificación que el del otro lado de la línea tuvieron en las décadas siguientes menos propietarios de vivienda, precios más bajos y más segregación, en mayor medida que a lo largo de límites parecidos que no se trazaron (Aaronson, Hartley y Mazumder 2021).',
  'Against a simple story: in Philadelphia, lenders hardly had the maps and had avoided such places before (Hillier 2003); the HOLC itself lent widely in areas it graded D, and the Federal Housing Administration kept out of such places before the maps were there (Fishback et al. 2021). When the population of the 1930s is adjusted for, most differences in diabetes, blood pressure and obesity fade, though not that between C and B (Wei et al. 2024). Grades explain only a small part of the gap in life expectancy between Black and White neighbourhoods today (Graetz & Esposito 2022). And C is not a mild D: in Baltimore, lives were 5.4 years shorter in C and 4.0 in D than in A and B (Huang & Sehgal 2022).':
    'Contra una explicación simple: en Filadelfia, los prestamistas apenas tenían los mapas y ya antes evitaban esos lugares (Hillier 2003); la propia HOLC prestó ampliamente en áreas que calificó con una D, y la Administración Federal de Vivienda evitaba esos lugares antes de que existieran los mapas (Fishback et al. 2021). Cuando se ajusta por la población de la década de 1930, la mayoría de las diferencias en diabetes, presión arterial y obesidad se desvanece, aunque no la que hay entre C y B (Wei et al. 2024). Las calificaciones explican solo una pequeña parte de la brecha actual en la esperanza de vida entre los vecindarios de población negra y los de población blanca (Graetz y Esposito 2022). Y la C no es una D leve: en Baltimore, las vidas eran 5.4 años más cortas en C y 4.0 en D que en A y B (Huang y Sehgal 2022).',

  // The method as a sentence.
  'any of its land': 'cualquier parte de su superficie',
  'at least {coverage}': 'al menos {coverage}',
  'A tract takes <rule/>, in <grouping/>, however much of it was graded.':
    'Un distrito censal recibe <rule/>, en <grouping/>, sin importar cuánto de él se calificó.',
  'A tract takes <rule/>, in <grouping/>, if <coverage/> of its land was graded.':
    'Un distrito censal recibe <rule/>, en <grouping/>, si se calificó <coverage/> de su superficie.',
  'A tract takes <rule/>, in <grouping/>, if at least <coverage/> of its land was graded.':
    'Un distrito censal recibe <rule/>, en <grouping/>, si se calificó al menos <coverage/> de su superficie.',
  'A tract takes <rule/> however much of it was graded.':
    'Un distrito censal recibe <rule/> sin importar cuánto de él se calificó.',
  'A tract takes <rule/> if <coverage/> of its land was graded.':
    'Un distrito censal recibe <rule/> si se calificó <coverage/> de su superficie.',
  'A tract takes <rule/> if at least <coverage/> of its land was graded.':
    'Un distrito censal recibe <rule/> si se calificó al menos <coverage/> de su superficie.',
  'Assignment rule': 'Regla de asignación',
  'Grouping of the score': 'Agrupación del puntaje',
  'Least coverage': 'Cobertura mínima',

  // The map and its margin.
  'The areas that the HOLC graded, alone': 'Solo las áreas que la HOLC calificó',
  Measure: 'Medida',
  Classes: 'Clases',
  'the same classes as everywhere': 'las clases comunes',
  'Round breaks, common to all cities.': 'Cortes redondos, comunes a todas las ciudades.',
  'as many tracts in each class': 'clases con igual número de distritos',
  'Quantiles of this map’s tracts.': 'Cuantiles de los distritos censales de este mapa.',
  'classes of equal width': 'clases de igual amplitud',
  'From the least to the greatest value here.': 'Del valor más bajo al más alto de aquí.',
  Table: 'Tabla',
  Map: 'Mapa',
  'census tract': 'distrito censal',
  'census tract of {year}': 'distrito censal de {year}',
  'Map of {city}: {measure} by {tract}, with the HOLC areas of {year}':
    'Mapa de {city}: {measure} por {tract}, con las áreas de la HOLC de {year}',
  '{measure}, {period}, by {tract}. {city}.': '{measure}, {period}, por {tract}. {city}.',
  'Map of {city}': 'Mapa de {city}',
  'This map could not be loaded.': 'No se pudo cargar este mapa.',
  'The map could not be drawn.': 'No se pudo dibujar el mapa.',
  'Read the tracts as a table': 'Leer los distritos censales en una tabla',
  'Fetching the map of {city} …': 'Cargando el mapa de {city} …',
  'The map has come to {city}, {state}.': 'El mapa ha llegado a {city}, {state}.',
  'Faded: {why}': 'Atenuado: {why}',
  'No tract on this map has a published estimate of it: the 500 Cities data stop at city limits.':
    'Ningún distrito censal de este mapa tiene una estimación publicada: los datos de 500 Cities terminan en los límites de las ciudades.',
  'No tract on this map has a published estimate of it.':
    'Ningún distrito censal de este mapa tiene una estimación publicada.',
  '{n} tract of {year}': '{n} distrito de {year}',
  '{n} tracts of {year}': '{n} distritos de {year}',
  'Darker is shorter.': 'Cuanto más oscuro, más corta.',
  'Brighter is shorter.': 'Cuanto más claro, más corta.',
  'Darker is more.': 'Cuanto más oscuro, mayor.',
  'Brighter is more.': 'Cuanto más claro, mayor.',
  'Darker is less.': 'Cuanto más oscuro, menor.',
  'Brighter is less.': 'Cuanto más claro, menor.',
  'HOLC grade, {year}': 'Calificación de la HOLC, {year}',
  '1930s': 'década de 1930',
  areas: 'áreas',
  'Commercial, industrial or ungraded': 'Comercial, industrial o sin calificación',
  'Surveyed areas: Mapping Inequality, CC BY-NC-SA 4.0.':
    'Áreas de la HOLC: Mapping Inequality, CC BY-NC-SA 4.0.',
  'Life expectancy: {credit}.': 'Esperanza de vida: {credit}.',
  'Prevalence: {credit}.': 'Prevalencia: {credit}.',
  'Tracts: Census Bureau, {year} definitions.':
    'Distritos censales: Oficina del Censo, definiciones de {year}.',
  'Invented areas, tracts and figures, made by a seeded simulation.':
    'Áreas, distritos censales y cifras inventados, hechos por una simulación con semilla fija.',
  'Invented areas, {year} tracts and figures, made by a seeded simulation.':
    'Áreas, distritos censales de {year} y cifras inventados, hechos por una simulación con semilla fija.',
  'Invented areas, {year} tracts and figures, {moved}, made by a seeded simulation.':
    'Áreas, distritos censales de {year} y cifras inventados, {moved}, hechos por una simulación con semilla fija.',
  'They say nothing of any real place.': 'No dicen nada de ningún lugar real.',

  // The read-out and the table.
  'Point at or touch a tract to read it; choose it to open its profile.':
    'Señale un distrito censal para ver su cifra; elíjalo para abrir su perfil.',
  'Tract {name}': 'Distrito censal {name}',
  'no estimate': 'sin estimación',
  'Open its profile': 'Abrir su perfil',
  '{grade} on {share} of its land': '{grade} en el {share} de su superficie',
  'none of its land was graded': 'no se calificó nada de su superficie',
  'Tract {name}: no estimate': 'Distrito censal {name}: sin estimación',
  'Tract {name}: {value}': 'Distrito censal {name}: {value}',
  'Tract {name}: {value} ({interval})': 'Distrito censal {name}: {value} ({interval})',
  Tract: 'Distrito',
  Grade: 'Calificación',
  'Land graded': 'Superficie calificada',
  Estimate: 'Estimación',
  'Table of tracts': 'Tabla de distritos censales',
  'not published': 'no publicado',
  'No estimates on this map.': 'Sin estimaciones en este mapa.',

  // The profile of a tract.
  '{category} area without a label': 'área «{category}» sin etiqueta',
  'Back to {city}': 'Volver a {city}',
  'Census tract {name}': 'Distrito censal {name}',
  'GEOID {geoid}, {year} definition.': 'GEOID {geoid}, definición de {year}.',
  '{area} km², {n} people in {year}.': '{area} km², {n} habitantes en {year}.',
  'years of life expected at birth, {period}': 'años de vida esperados al nacer, {period}',
  'prevalence of {measure}, {period}': 'prevalencia de {measure}, {period}',
  '95% interval {interval};': 'intervalo del 95%: {interval};',
  'median here {median}, n = {n} tracts': 'mediana aquí: {median}, n = {n} distritos',
  'No estimate of {measure} was published for this tract.':
    'No se publicó ninguna estimación de {measure} para este distrito censal.',
  'What the {year} map said of this ground': 'Lo que decía de este terreno el mapa de {year}',
  'What the 1930s map said of this ground':
    'Lo que decía de este terreno el mapa de la década de 1930',
  'Share of the tract’s land.': 'Parte de la superficie del distrito.',
  'Joining the two maps …': 'Uniendo los dos mapas …',
  'No HOLC area touches this tract. Not mapped is not “not redlined”.':
    'Ningún área de la HOLC toca este distrito censal. Sin mapa no significa «sin redlining».',
  'Health here and across the map': 'La salud aquí y en todo el mapa',
  'Invented figures, made by a seeded simulation.':
    'Cifras inventadas, hechas por una simulación con semilla fija.',
  'Adults aged 18 and over unless said otherwise, modelled estimates, {publishers}.':
    'Adultos de 18 años o más, salvo que se indique otra cosa; estimaciones de modelos, {publishers}.',

  // What the surveyors wrote.
  'What the surveyors wrote': 'Lo que escribieron los tasadores',
  'These data were made from the third version of the maps’ download, which leaves the surveyors’ texts out. They are in the earlier one.':
    'Estos datos se hicieron con la tercera versión de la descarga de los mapas, que omite los textos de los tasadores. Están en la anterior.',
  'No survey sheets of this map have been transcribed.':
    'No se ha transcrito ninguna ficha de los tasadores de este mapa.',
  'The survey texts did not arrive.': 'No llegaron los textos de los tasadores.',
  'Before you read.': 'Antes de leer.',
  'These forms rate people by origin, faith and colour, in the words of the 1930s. They are quoted as written because they are the record of how each area was graded. They do not describe the people who live here.':
    'Estos formularios valoran a las personas por su origen, su religión y su color, con las palabras de la década de 1930. Se citan tal como se escribieron, en inglés, porque son el registro de cómo se calificó cada área. No describen a quienes viven aquí.',
  'Fetching the survey sheets …': 'Cargando las fichas de los tasadores …',
  'Invented text of area {label}.': 'Texto inventado del área {label}.',
  'HOLC area description {label}, {city}, {year}. Transcribed by Mapping Inequality, CC BY-NC-SA 4.0.':
    'Descripción de la HOLC del área {label}, {city}, {year}. Transcrita por Mapping Inequality, CC BY-NC-SA 4.0.',
  '<area>{label}</area>, {share} of the tract': '<area>{label}</area>, {share} del distrito',
  Hide: 'Ocultar',
  'Show the text': 'Mostrar el texto',
  'of area {label}': 'del área {label}',
  'no text transcribed': 'sin texto transcrito',
  'Item {key}': 'Punto {key}',
} as const
