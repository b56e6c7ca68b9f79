/** The panel of all statistics of a city. */
export const STATISTICS_PANEL = {
  'All statistics of {measure}': 'Todas las estadísticas de {measure}',
  '{period}, {universe}. A tract takes {method}.':
    '{period}, {universe}. Un distrito recibe {method}.',
  'Every difference is the worse-graded minus the better-graded. A name leads to how it is made.':
    'Cada diferencia es el grupo con peor calificación menos el de mejor calificación. Cada nombre lleva a cómo se calcula.',
  'Computing …': 'Calculando …',
  'The questions, as SQL': 'Las consultas, en SQL',
  'The shares and the estimate of each tract': 'Las partes y la estimación de cada distrito',
  'The grade of each tract': 'La calificación de cada distrito',
  'n, mean and variance of each group': 'n, media y varianza de cada grupo',
  'How is each group?': '¿Cómo es cada grupo?',
  'How far apart are {grade} and {reference}?': '¿Cuánto distan {grade} y {reference}?',
  '{grade} against {reference}': '{grade} frente a {reference}',
  'Do the groups differ at all?': '¿Difieren en algo los grupos?',
  'All groups at once': 'Todos los grupos a la vez',
  'Pair by pair, by <method>Games and Howell</method>':
    'Par por par, según <method>Games y Howell</method>',
  'This rule puts no tract into a group: it reads all grades off all tracts, and the finding says what its regression expects. What goes with the score can still be told.':
    'Esta regla no pone ningún distrito en un grupo: lee todas las calificaciones en todos los distritos, y el hallazgo dice lo que espera su regresión. Aun así se puede decir qué está asociado con el puntaje.',
  'Is it associated with the grade?': '¿Está asociado con la calificación?',
  'Estimates against scores': 'Estimaciones frente a puntajes',
  '95% interval or p': 'intervalo del 95% o p',
  'How unequal is it, in the WHO’s terms?': '¿Qué tan desigual es, en los términos de la OMS?',
  'Among the residents of {n} graded tracts.':
    'Entre los residentes de {n} distritos con calificación.',
  'Left out: {n} without residents.': 'Quedan fuera: {n} sin residentes.',
  'Inequality among residents': 'Desigualdad entre residentes',
  'Many measures at once': 'Muchas medidas a la vez',
  'The furthest pair of grades with five tracts each, worse minus better. Years of life, otherwise points.':
    'El par de calificaciones más alejadas con cinco distritos cada una, la peor menos la mejor. Años de vida; en lo demás, puntos.',
  Statistic: 'Estadística',
  Figure: 'Cifra',
  Tracts: 'Distritos',
  '95% from': '95%, desde',
  '95% to': '95%, hasta',
  'Mean by population': 'Media por población',
  'Standard deviation': 'Desviación estándar',
  'Lower quartile': 'Cuartil inferior',
  Median: 'Mediana',
  'Upper quartile': 'Cuartil superior',
  'Error measured': 'Error medido',
  None: 'Ninguna',
  'Years. Each tract counts once, but for the mean by population.':
    'Años. Cada distrito cuenta una vez, salvo en la media por población.',
  'Per cent. Each tract counts once, but for the mean by population.':
    'Por ciento. Cada distrito cuenta una vez, salvo en la media por población.',
  '“Error measured” is the part of a mean’s variance that is the tracts’ own measurement error. The interval holds it, and is wider where tracts lie closer together than their errors allow.':
    '«Error medido» es la parte de la varianza de una media que es el propio error de medición de los distritos. El intervalo lo incluye, y es más amplio donde los distritos están más juntos de lo que permiten sus errores.',
  'Left out of the mean by population: {n} tract without residents.':
    'Queda fuera de la media por población: {n} distrito sin residentes.',
  'Left out of the mean by population: {n} tracts without residents.':
    'Quedan fuera de la media por población: {n} distritos sin residentes.',
  Pair: 'Par',
  Gap: 'Brecha',
  'too few': 'muy pocos',
  'p adj.': 'p aj.',
  'Every pair of grades, by Games and Howell': 'Cada par de calificaciones, según Games y Howell',
  '95% of all pairs': '95% de todos los pares',
  'p of all pairs': 'p de todos los pares',
} as const
