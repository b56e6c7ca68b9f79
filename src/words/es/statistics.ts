/** The statistics: the rows of their tables, and what the methods page says of them. */
export const STATISTICS = {
  'Box with whiskers': 'Caja con bigotes',
  'The middle half as a box; whiskers to the last tract within one and a half boxes.':
    'La mitad central como una caja; bigotes hasta el último distrito dentro de una caja y media.',
  'Tukey’s fences, 1.5 times the quartiles’ distance':
    'Límites de Tukey, 1.5 veces la distancia entre cuartiles',
  'Line through a plot, with its band': 'Recta de una nube de puntos, con su banda',
  'What the line expects at each place, and how far chance could move that mean.':
    'Lo que la recta espera en cada lugar, y cuánto podría mover el azar esa media.',
  'ŷ ± t(0.975, n − 2)·√([1 x]·V·[1 x]ᵀ), V with HC3 errors':
    'ŷ ± t(0.975, n − 2)·√([1 x]·V·[1 x]ᵀ), V con errores HC3',
  'The band is of the mean, not of single tracts.': 'La banda es de la media, no de cada distrito.',
  'either the score or the estimate does not vary': 'el puntaje o la estimación no varía',
  'Slope, {unit} a grade': 'Pendiente, {unit} por calificación',
  'Pearson’s r': 'r de Pearson',
  'A straight line on the score goes with {share} of the variation among {n} tracts; {p}.':
    'Una línea recta sobre el puntaje acompaña al {share} de la variación entre {n} distritos; {p}.',
  'Spearman’s r': 'r de Spearman',
  'The same by rank, for any steady course; {p}.':
    'Lo mismo por rangos, para cualquier curso constante; {p}.',
  'Moran’s I of what is left': 'I de Moran de lo que queda',
  'One whole grade towards D is associated with {n} {unit} less; {p}.':
    'Una calificación entera hacia D está asociada con {n} {unit} menos; {p}.',
  'One whole grade towards D is associated with {n} {unit} more; {p}.':
    'Una calificación entera hacia D está asociada con {n} {unit} más; {p}.',
  'no tract has both a score and an estimate':
    'ningún distrito tiene a la vez un puntaje y una estimación',
  'only 1 tract has both a score and an estimate':
    'solo 1 distrito tiene a la vez un puntaje y una estimación',
  'only {n} tracts have both a score and an estimate':
    'solo {n} distritos tienen a la vez un puntaje y una estimación',
  'this rule puts no tract into a group': 'esta regla no pone ningún distrito en un grupo',
  'fewer than two tracts in each of {grades}':
    'menos de dos distritos en cada una de estas: {grades}',
  'Welch’s test, η²': 'Prueba de Welch, η²',
  '{share} of all variation among tracts lies between {grades}. F({freedom1}, {freedom2}) = {f}.':
    'El {share} de toda la variación entre distritos está entre {grades}. F({freedom1}, {freedom2}) = {f}.',
  'a group does not vary': 'un grupo no varía',
  'The same of ranks. H({freedom}) = {h}, n = {n}.':
    'Lo mismo con rangos. H({freedom}) = {h}, n = {n}.',
  'nothing varies': 'nada varía',
  'neither {grade} nor {reference} varies': 'ni {grade} ni {reference} varía',
  'too few tracts': 'muy pocos distritos',
  'Gap, {unit}': 'Brecha, {unit}',
  'By bootstrap': 'Por bootstrap',
  'The same gap with an interval from drawing the tracts again {draws} times.':
    'La misma brecha con un intervalo que resulta de sortear de nuevo los distritos {draws} veces.',
  'Hedges’ g': 'g de Hedges',
  'The gap in standard deviations of the tracts within the two groups.':
    'La brecha en desviaciones estándar de los distritos dentro de los dos grupos.',
  Ratio: 'Razón',
  'The mean of {grade} as a multiple of that of {reference}.':
    'La media de {grade} como múltiplo de la de {reference}.',
  'a mean is not above zero': 'una media no es mayor que cero',
  'The mean of {group} is {n} {unit} below that of {than}; {p}.':
    'La media de {group} está {n} {unit} por debajo de la de {than}; {p}.',
  'The mean of {group} is {n} {unit} above that of {than}; {p}.':
    'La media de {group} está {n} {unit} por encima de la de {than}; {p}.',
  'too few of these tracts have residents': 'muy pocos de estos distritos tienen residentes',
  'the residents are all of one grade, or one tract alone settles the line':
    'todos los residentes son de una sola calificación, o un solo distrito decide la línea',
  'Difference, {unit}': 'Diferencia, {unit}',
  'Slope index, {unit}': 'Índice de pendiente, {unit}',
  'Attributable fraction, %': 'Fracción atribuible, %',
  'The mean resident’s tract in {group}, less that in {than}; {p}.':
    'El distrito del residente medio en {group}, menos el de {than}; {p}.',
  'The one as a multiple of the other.': 'El uno como múltiplo del otro.',
  'The worst-graded end of all residents minus the best-graded end, by a line through all of them; {p}.':
    'El extremo peor calificado de todos los residentes menos el mejor calificado, según una línea que pasa por todos ellos; {p}.',
  'Relative index': 'Índice relativo',
  'The one end as a multiple of the other.': 'Un extremo como múltiplo del otro.',
  'an end is not above zero': 'un extremo no es mayor que cero',
  'Concentration index': 'Índice de concentración',
  'Above zero where it gathers among the worse-graded, below where among the better-graded; {p}.':
    'Mayor que cero si se concentra entre los peor calificados, menor si entre los mejor calificados; {p}.',
  'The mean of all residents would be {n} {unit} lower if it were that of {than}. Arithmetic, not an effect of the grade.':
    'La media de todos los residentes sería {n} {unit} menor si fuera la de {than}. Es aritmética, no un efecto de la calificación.',
  'The mean of all residents would be {n} {unit} higher if it were that of {than}. Arithmetic, not an effect of the grade.':
    'La media de todos los residentes sería {n} {unit} mayor si fuera la de {than}. Es aritmética, no un efecto de la calificación.',
  '{grade} minus {reference}': '{grade} menos {reference}',
  'no p': 'sin p',
  'p under 0.001': 'p menor que 0.001',
  'Cannot be told: {reason}.': 'No se puede saber: {reason}.',
  'Whether neighbouring tracts are alike beyond their grade cannot be told here: it takes three graded tracts that touch and differ.':
    'Aquí no se puede saber si los distritos vecinos se parecen más allá de su calificación: hacen falta tres distritos calificados que se toquen y difieran.',
  'Neighbouring tracts are not clearly alike beyond their grade (Moran’s I {i}, {p}): nothing here says that the intervals are too narrow.':
    'Los distritos vecinos no se parecen claramente más allá de su calificación (I de Moran {i}, {p}): nada aquí indica que los intervalos sean demasiado estrechos.',
  'Neighbouring tracts are alike beyond their grade (Moran’s I {i}, {p}), so the intervals here are too narrow.':
    'Los distritos vecinos se parecen más allá de su calificación (I de Moran {i}, {p}), así que los intervalos de aquí son demasiado estrechos.',
  'Neighbouring tracts differ more than chance would have it (Moran’s I {i}, {p}), so the intervals here are rather too wide.':
    'Los distritos vecinos difieren más de lo que haría el azar (I de Moran {i}, {p}), así que los intervalos de aquí son más bien demasiado anchos.',
} as const
