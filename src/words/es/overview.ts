/** The overview of all cities. */
export const OVERVIEW = {
  'The marks of these charts, as SQL': 'Las marcas de estos gráficos, en SQL',
  'While you brush, this page counts the same from the tracts itself.':
    'Mientras usted selecciona, esta página cuenta lo mismo a partir de los distritos.',
  'Is it only some cities?': '¿Ocurre solo en algunas ciudades?',
  'Counting {measure} in all cities …': 'Contando {measure} en todas las ciudades …',
  'D minus A, {unit}': 'D menos A, {unit}',
  'The cities could not be counted this way.': 'No se pudieron contar las ciudades de esta manera.',
  'A dot is the random-effects mean of the cities at one coverage, open under ten cities':
    'Cada punto es la media de efectos aleatorios de las ciudades con una cobertura, hueco si son menos de diez ciudades',
  'Too few tracts with an estimate for D or A to rank':
    'Muy pocos distritos con estimación en D o en A para ordenarlas',
  'Map of the 1930s only: no tract shapes in this data set':
    'Solo el mapa de la década de 1930: sin contornos de distritos en estos datos',
  'the gap counted {n} ways, where there are enough tracts':
    'la brecha contada de {n} maneras, donde hay suficientes distritos',
  'All, random effects': 'Todas, efectos aleatorios',
  'Difference in {measure}, D minus A, with 95% interval':
    'Diferencia en {measure}, D menos A, con intervalo del 95%',
  'Ticks: {ticks}. Open: fragile.': 'Marcas: {ticks}. Hueco: frágil.',
  'No city has five tracts in both groups.':
    'Ninguna ciudad tiene cinco distritos en ambos grupos.',
  'No ranked city has a name or state that begins with that.':
    'Ninguna ciudad ordenada tiene un nombre o un estado que empiece así.',
  '{measure} in {group} against {reference}': '{measure} en {group} frente a {reference}',
  'A dot is a city, its area its tracts. Open: fragile. On the line, both groups would have the same mean; the gap is how far a dot lies above or below it.':
    'Cada punto es una ciudad; su tamaño, sus distritos. Hueco: frágil. Sobre la línea, ambos grupos tendrían la misma media; la brecha es cuánto queda un punto por encima o por debajo de ella.',
  'mean in {group}': 'media en {group}',
  'the gap': 'la brecha',
  name: 'el nombre',
  'the smaller group’s n': 'la n del grupo menor',
  'Order of the cities': 'Orden de las ciudades',
  'Sorted by <order/>': 'Ordenadas por <order/>',
  'Filter the ranked cities': 'Filtrar las ciudades ordenadas',
  'Filter by name or state': 'Filtrar por nombre o estado',
  '{n} of {all} cities listed': '{n} de {all} ciudades en la lista',
  'Life expectancy: NCHS, USALEEP {period}.': 'Esperanza de vida: NCHS, USALEEP {period}.',
  'Prevalence: CDC, {release}, data of {year}.': 'Prevalencia: CDC, {release}, datos de {year}.',
  'HOLC areas: Mapping Inequality, CC BY-NC-SA 4.0.':
    'Áreas de la HOLC: Mapping Inequality, CC BY-NC-SA 4.0.',
  'Intervals are not adjusted for the number of cities; the figures show an association, not a cause.':
    'Los intervalos no están ajustados por el número de ciudades; las cifras muestran una asociación, no una causa.',
  'All sources, their terms and limits': 'Todas las fuentes, sus condiciones y límites',
  'each city as a row with its interval': 'cada ciudad como una fila con su intervalo',
  'a row with its interval': 'una fila con su intervalo',
  'Gaps in order, each with its 95% interval, both n and every other way of counting.':
    'Las brechas en orden, cada una con su intervalo del 95%, las dos n y todas las demás maneras de contar.',
  'each city as a dot at its two means': 'cada ciudad como un punto en sus dos medias',
  'a dot at its two means': 'un punto en sus dos medias',
  'What the gaps are between: the mean of one group against that of the other.':
    'Entre qué valores están las brechas: la media de un grupo frente a la del otro.',
  'all tracts together': 'todos los distritos juntos',
  'Five charts of the tracts of all cities: a range brushed in one filters the others.':
    'Cinco gráficos de los distritos de todas las ciudades: un tramo seleccionado en uno filtra los demás.',
  Plot: 'Gráfico',
  'Show <plot/>': 'Mostrar <plot/>',
  'Rank cities by the gap in <measure/> between D and A.':
    'Ordenar las ciudades por la brecha en <measure/> entre D y A.',

  // All tracts together.
  'The tracts could not be counted.': 'No se pudieron contar los distritos.',
  'Counting the tracts of all cities …': 'Contando los distritos de todas las ciudades …',
  'Other states': 'Otros estados',
  'State {id}': 'Estado {id}',
  'No one grade': 'Sin una sola calificación',
  '{measure} in the tracts of all cities': '{measure} en los distritos de todas las ciudades',
  Clear: 'Borrar',
  'Drag across a histogram to choose tracts; the other charts follow. Pale: all tracts.':
    'Arrastre sobre un histograma para elegir distritos; los demás gráficos lo siguen. En tono claro: todos los distritos.',
  '{measure} today': '{measure} hoy',
  'Average grade of the 1930s, A = 1 to D = 4':
    'Calificación promedio de la década de 1930, de A = 1 a D = 4',
  'Average grade': 'Calificación promedio',
  'Mean {measure} by average grade, with 95% interval':
    'Media de {measure} según la calificación promedio, con intervalo del 95%',
  'Mean {measure} by average grade': 'Media de {measure} según la calificación promedio',
  'By grade': 'Por calificación',
  'By state': 'Por estado',
  'The groups as a table': 'Los grupos en una tabla',
  'Tracts that reach the least coverage, each once a map: a tract on two maps counts twice.':
    'Distritos que alcanzan la cobertura mínima, cada uno una vez por mapa: un distrito en dos mapas cuenta dos veces.',
  '{n} more have no estimate.': 'Otros {n} no tienen estimación.',
  'A mean within a range of {measure} is drawn by that range: read grades and states there by their numbers of tracts.':
    'Una media dentro de un tramo de {measure} depende de ese tramo: lea allí las calificaciones y los estados por su número de distritos.',
  All: 'Todos',
  Group: 'Grupo',
  Brushed: 'Seleccionados',
  of: 'de',
  Mean: 'Media',
  'Std. dev.': 'Desv. est.',
  'Brushed tracts by grade, years': 'Distritos seleccionados por calificación, años',
  'Brushed tracts by grade, per cent': 'Distritos seleccionados por calificación, por ciento',

  // The questions as SQL.
  'SQL: {title}': 'SQL: {title}',
  Copy: 'Copiar',
  Copied: 'Copiado',
  'This browser does not let pages copy: select the text':
    'Este navegador no deja copiar a las páginas: seleccione el texto',
  'The shares and the estimate of each tract, as SQL':
    'Las partes y la estimación de cada distrito, en SQL',
  'n, mean and variance of each city’s groups, as SQL':
    'n, media y varianza de los grupos de cada ciudad, en SQL',
  'Every way of counting, as SQL': 'Todas las maneras de contar, en SQL',

  // What a full build found.
  'These cities are invented.': 'Estas ciudades son inventadas.',
  'What a full build of the real data found':
    'Lo que encontró una compilación completa de los datos reales',
  'The findings did not arrive.': 'No llegaron los hallazgos.',
  'Fetching the findings …': 'Cargando los hallazgos …',
  Findings: 'Hallazgos',
  'What did a full build of the real data find?':
    '¿Qué encontró una compilación completa de los datos reales?',
  'Choose a city on the map or in the plot for its figures.':
    'Elija una ciudad en el mapa o en el gráfico para ver sus cifras.',
  'The gap in <measure/> between D and A, where a tract takes {method}.':
    'La brecha en <measure/> entre D y A, cuando un distrito recibe {method}.',
  'The measure that the link asks for is not in the findings.':
    'La medida que pide el enlace no está en los hallazgos.',
  'the least and the largest gap of {n} ways of counting':
    'la brecha menor y la mayor de {n} maneras de contar',
  'Map of the 1930s only: no tract shapes available':
    'Solo el mapa de la década de 1930: no había contornos de distritos',
  '<strong>Real data, computed before</strong> from data version <code>{version}</code>, and not computed again here.':
    '<strong>Datos reales, calculados antes</strong> a partir de la versión de datos <code>{version}</code> y no calculados de nuevo aquí.',
  '<strong>Real data, computed before</strong> from data version <code>{version}</code>, {date}, and not computed again here.':
    '<strong>Datos reales, calculados antes</strong> a partir de la versión de datos <code>{version}</code>, {date}, y no calculados de nuevo aquí.',
  'This copy holds <overview>invented cities</overview> <demo/>; <code>npm run data</code> builds the real ones.':
    'Esta copia contiene <overview>ciudades inventadas</overview> <demo/>; <code>npm run data</code> compila las reales.',
  'This copy holds the same data: <overview>all cities</overview>, counted as you ask.':
    'Esta copia contiene los mismos datos: <overview>todas las ciudades</overview>, contadas como usted pida.',
  'This copy holds data version {version}: <overview>all cities</overview>, counted as you ask.':
    'Esta copia contiene la versión de datos {version}: <overview>todas las ciudades</overview>, contadas como usted pida.',
  '<place>{city}, {state}</place>.': '<place>{city}, {state}</place>.',
  '<place>{city}, {state}</place>, mapped {year}.':
    '<place>{city}, {state}</place>, mapa de {year}.',
  'No census tract shapes were available for its ground.':
    'No había contornos de distritos censales para su terreno.',
  'None of its graded tracts has an estimate of {measure}.':
    'Ninguno de sus distritos con calificación tiene una estimación de {measure}.',
  'D minus A: {gap} {unit} ({interval}), fragile.': 'D menos A: {gap} {unit} ({interval}), frágil.',
  'D minus A: {gap} {unit} ({interval}).': 'D menos A: {gap} {unit} ({interval}).',
  'From {range} under the {n} ways of counting that compare them.':
    'De {range} con las {n} maneras de contar que los comparan.',
  'Under {n} tracts of D or A: too few to compare.':
    'Menos de {n} distritos de D o de A: muy pocos para comparar.',
  'Open its map': 'Abrir su mapa',
  'Its map is not in this copy: <code>npm run data -- --city {id}</code> builds it.':
    'Su mapa no está en esta copia: <code>npm run data -- --city {id}</code> lo compila.',
  'The invented cities of this copy': 'Las ciudades inventadas de esta copia',
  '{measure}, D minus A, with 95% interval. A seeded simulation made them, with a known effect: they say nothing of any real place. Choose one to open it.':
    '{measure}, D menos A, con intervalo del 95%. Las hizo una simulación con semilla fija y un efecto conocido: no dicen nada de ningún lugar real. Elija una para abrirla.',
} as const
