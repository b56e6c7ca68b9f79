/** The published results that are computed again. */
export const VERIFY = {
  'Recomputed independently of this project, in plain Python, from the same files':
    'Recalculado independientemente de este proyecto, en Python, a partir de los mismos archivos',
  'Unadjusted from the same files': 'Sin ajustar, a partir de los mismos archivos',
  agrees: 'coincide',
  differs: 'difiere',
  'data missing': 'faltan datos',
  'n, best quarter': 'n, cuarto mejor',
  'n, worst quarter': 'n, cuarto peor',
  'years, the worst-graded tract minus the best-graded':
    'años, el distrito peor calificado menos el mejor',
  'years, without Wisconsin': 'años, sin Wisconsin',
  'years, with Wisconsin': 'años, con Wisconsin',
  'n, best quarters': 'n, cuartos mejores',
  'n, worst quarters': 'n, cuartos peores',
  'both quarters': 'ambos cuartos',
  'under 5 tracts in one': 'menos de 5 distritos en uno',
  'under 10 tracts in one': 'menos de 10 distritos en uno',
  'at least 10 in both': 'al menos 10 en ambos',
  'widest of these, years (Richmond, Virginia)':
    'la más amplia de estas, años (Richmond, Virginia)',
  'narrowest, years (Flint, Michigan)': 'la más estrecha, años (Flint, Míchigan)',
  'both quarters, with Wisconsin': 'ambos cuartos, con Wisconsin',
  'under 5, with Wisconsin': 'menos de 5, con Wisconsin',
  'under 10, with Wisconsin': 'menos de 10, con Wisconsin',
  'at least 10, with Wisconsin': 'al menos 10, con Wisconsin',
  'r below zero': 'r menor que cero',
  'median r': 'mediana de r',
  'areas, with Wisconsin': 'áreas, con Wisconsin',
  'r below zero, with Wisconsin': 'r menor que cero, con Wisconsin',
  'median r, with Wisconsin': 'mediana de r, con Wisconsin',
  'poor physical health': 'mala salud física',
  'poor mental health': 'mala salud mental',
  'without Wisconsin': 'sin Wisconsin',
  'with Wisconsin': 'con Wisconsin',
  'cut {n}': 'corte {n}',
  'n, quarter 1': 'n, cuarto 1',
  'n, quarter 4': 'n, cuarto 4',
  'half its 95% interval, without Wisconsin': 'la mitad de su intervalo del 95%, sin Wisconsin',
  'half its 95% interval, with Wisconsin': 'la mitad de su intervalo del 95%, con Wisconsin',
  'maps with tracts': 'mapas con distritos',
  r: 'r',
  'mean difference': 'diferencia media',
  'within 0.05, %': 'a menos de 0.05, %',
  '{place}: {figure}': '{place}: {figure}',
  '{grade}-like, years': 'tipo {grade}, años',
  '{grade}-like, n': 'tipo {grade}, n',
  '{name}, with Wisconsin': '{name}, con Wisconsin',
  'gap, years': 'brecha, años',
  F: 'F',
  'its second degrees of freedom': 'sus segundos grados de libertad',
  'η²': 'η²',
  'Kruskal–Wallis H': 'H de Kruskal–Wallis',
  Pearson: 'Pearson',
  Spearman: 'Spearman',
  'years a grade': 'años por calificación',
  'years a grade within metropolitan areas':
    'años por calificación dentro de las áreas metropolitanas',
  'r, whole tract': 'r, distrito entero',
  'scored tracts under a fifth': 'distritos con puntaje por debajo de una quinta parte',
  'tracts at or over it without a score': 'distritos con esa parte o más, sin puntaje',
  'n, {share}': 'n, {share}',
  'r, {share}': 'r, {share}',
  'None of the published figures can be checked on these data':
    'Con estos datos no se puede verificar ninguna de las cifras publicadas',
  '{outcome}; for {missing} the data are missing': '{outcome}; para {missing} faltan los datos',
  '1 of {all} results checked here comes out again':
    '1 de los {all} resultados verificados aquí vuelve a salir',
  '{n} of {all} results checked here come out again':
    '{n} de los {all} resultados verificados aquí vuelven a salir',
  'The one result checked here comes out again':
    'El único resultado verificado aquí vuelve a salir',
  'Both results checked here come out again': 'Los dos resultados verificados aquí vuelven a salir',
  'All {all} results checked here come out again':
    'Los {all} resultados verificados aquí vuelven a salir',
  'Rochester, Minnesota: worst-graded quarter minus best-graded':
    'Rochester, Minnesota: el cuarto peor calificado menos el mejor',
  '−14.7 years (NCRC 2020)': '−14.7 años (NCRC 2020)',
  'The most extreme of the published figures compares one tract with one: the quarters that were published with the first version of the score hold no more. By its quartiles it is two against one.':
    'La más extrema de las cifras publicadas compara un distrito con otro: los cuartos que se publicaron con la primera versión del puntaje no contienen más. Según sus cuartiles son dos frente a uno.',
  'Ogden, Utah: worst-graded quarter minus best-graded':
    'Ogden, Utah: el cuarto peor calificado menos el mejor',
  '+1.3 years (NCRC 2020)': '+1.3 años (NCRC 2020)',
  'The published exception compares four tracts with four.':
    'La excepción publicada compara cuatro distritos con cuatro.',
  'Quarters of each metropolitan area, pooled: best minus worst':
    'Cuartos de cada área metropolitana, juntos: el mejor menos el peor',
  'Metropolitan areas with tracts in both quarters':
    'Áreas metropolitanas con distritos en ambos cuartos',
  'In a third of them one of the two quarters has fewer than five tracts.':
    'En un tercio de ellas, uno de los dos cuartos tiene menos de cinco distritos.',
  'Correlation of score and life expectancy within metropolitan areas of at least ten tracts':
    'Correlación entre puntaje y esperanza de vida dentro de las áreas metropolitanas de al menos diez distritos',
  'Milwaukee: percentage points of poor health a grade of the score':
    'Milwaukee: puntos porcentuales de mala salud por cada calificación del puntaje',
  '1.34 (0.40–2.28) physical, 1.26 (0.51–2.01) mental, adjusted (Lynch et al. 2021)':
    '1.34 (0.40–2.28) física, 1.26 (0.51–2.01) mental, con ajuste (Lynch et al. 2021)',
  'The published coefficients are adjusted for what these files do not hold. Unadjusted they are “about” the expected figures, so the tolerance is 0.05. They rest on which tracts are more than half graded: 143 by our own overlay; 141 by the shares of the published lookup, which give 1.06 and 1.22.':
    'Los coeficientes publicados están ajustados por datos que estos archivos no contienen. Sin ajustar son «aproximadamente» las cifras esperadas, por lo que la tolerancia es de 0.05. Dependen de qué distritos tienen calificada más de la mitad: 143 según nuestra propia superposición; 141 según las partes de la tabla publicada, que dan 1.06 y 1.22.',
  'Tracts with a published score and a life expectancy':
    'Distritos con un puntaje publicado y una esperanza de vida',
  'Life expectancy in the worst-graded quarter of all tracts against the best-graded':
    'Esperanza de vida en el cuarto peor calificado de todos los distritos frente al mejor',
  '3.6 years shorter (NCRC 2020, as widely quoted)':
    '3.6 años menos (NCRC 2020, como se cita a menudo)',
  'The famous 3.6 compare quarters of the score, not D with A: cut at equal intervals, the same data give 5.0.':
    'Los famosos 3.6 comparan cuartos del puntaje, no D con A: cortados en intervalos iguales, los mismos datos dan 5.0.',
  'Our own overlay of areas and tracts against the published score, all maps together':
    'Nuestra propia superposición de áreas y distritos frente al puntaje publicado, todos los mapas juntos',
  'Outlines are published here on a grid of about a metre: a handful of the tracts on an edge of the rule may fall on its other side.':
    'Los contornos se publican aquí en una cuadrícula de cerca de un metro: unos pocos de los distritos que están justo en el límite de la regla pueden quedar del otro lado.',
  'The same on single maps: Milwaukee County, Chicago, New Orleans':
    'Lo mismo en mapas individuales: condado de Milwaukee, Chicago, Nueva Orleans',
  'Life expectancy by equal intervals of the score':
    'Esperanza de vida por intervalos iguales del puntaje',
  'Differences among the four intervals': 'Diferencias entre los cuatro intervalos',
  'Association of score and life expectancy': 'Asociación entre puntaje y esperanza de vida',
  'Tracts at 3.25 or more, the line of the Climate and Economic Justice Screening Tool':
    'Distritos con 3.25 o más, la línea de la herramienta Climate and Economic Justice Screening Tool',
  'The score made again from the published tract lookup':
    'El puntaje rehecho a partir de la tabla de distritos publicada',
  'Over the graded part of a tract the published score comes out again; over the whole tract it does not.':
    'Sobre la parte calificada de un distrito vuelve a salir el puntaje publicado; sobre el distrito entero, no.',
  'The published score’s rule that at least a fifth of a tract was graded':
    'La regla del puntaje publicado: que al menos una quinta parte del distrito esté calificada',
  'at least 20% (NCRC 2020, methods)': 'al menos el 20% (NCRC 2020, métodos)',
  'Correlation of the lookup’s score and life expectancy, by least coverage':
    'Correlación entre el puntaje de la tabla y la esperanza de vida, por cobertura mínima',
  'The 2016 release of 500 Cities, as Lynch et al. used it: npm run data -- --source 500-cities-2016, then build again.':
    'La edición de 2016 de 500 Cities, como la usaron Lynch et al.: npm run data -- --source 500-cities-2016, y vuelva a compilar.',
  'Its publisher asks for a login: openICPSR, project 141121, https://www.openicpsr.org/openicpsr/project/141121. Save the table of 2010 tracts as CSV with the columns GEOID10, CBSA, METRO_NAME and HRS2010.':
    'Su editor pide iniciar sesión: openICPSR, proyecto 141121, https://www.openicpsr.org/openicpsr/project/141121. Guarde la tabla de los distritos de 2010 como CSV con las columnas GEOID10, CBSA, METRO_NAME y HRS2010.',
  'From the Digital Scholarship Lab, University of Richmond: https://github.com/americanpanorama/Census_HOLC_Research, folder 2010_Census_Tracts. Save the table as CSV with the columns neighborhood_id, geoid and tract_prop.':
    'Del Digital Scholarship Lab, Universidad de Richmond: https://github.com/americanpanorama/Census_HOLC_Research, carpeta 2010_Census_Tracts. Guarde la tabla como CSV con las columnas neighborhood_id, geoid y tract_prop.',
  'Put it into data/raw/{folder}, or name it: npm run data -- {option} FILE.':
    'Póngala en data/raw/{folder}, o indíquela: npm run data -- {option} ARCHIVO.',
} as const
