/** The statistics: the rows of their tables, and what the methods page says of them. */
export const STATISTICS = {
  'Box with whiskers': 'Caja con bigotes',
  'The middle half as a box; whiskers reach the last tract within one and a half boxes of it.':
    'La mitad central como una caja; bigotes hasta el último distrito a no más de una caja y media.',
  'Tukey’s fences, 1.5 times the quartiles’ distance':
    'Límites de Tukey, 1.5 veces la distancia entre cuartiles',
  'Line through a plot, with its band': 'Recta de un gráfico de dispersión, con su banda',
  'What the line expects at each place, and how far chance could move that mean.':
    'Lo que la recta espera en cada lugar, y cuánto podría mover el azar esa media.',
  'ŷ ± t(0.975, n − 2)·√([1 x]·V·[1 x]ᵀ), V with HC3 errors':
    'ŷ ± t(0.975, n − 2)·√([1 x]·V·[1 x]ᵀ), V con errores HC3',
  'The band is of the mean, not of single tracts.': 'La banda es de la media, no de cada distrito.',
  'either the score or the estimate does not vary': 'el puntaje o la estimación no varía',
  'Slope, {unit} a grade': 'Pendiente, {unit} por calificación',
  'Pearson’s r': 'r de Pearson',
  'A straight line on the score accounts for {share} of the variation among {n} tracts; {p}.':
    'Una línea recta sobre el puntaje da cuenta del {share} de la variación entre {n} distritos; {p}.',
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
  'The same for ranks. H({freedom}) = {h}, n = {n}.':
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
  'The one as a multiple of the other.': 'Uno como múltiplo del otro.',
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
  'Cannot be computed: {reason}.': 'No se puede calcular: {reason}.',
  'Whether neighbouring tracts are alike beyond their grade cannot be told here: it takes three graded tracts that touch and differ.':
    'Aquí no se puede saber si los distritos vecinos se parecen más allá de su calificación: hacen falta tres distritos calificados que se toquen y difieran.',
  'Neighbouring tracts are not clearly alike beyond their grade (Moran’s I {i}, {p}): nothing here says that the intervals are too narrow.':
    'Los distritos vecinos no se parecen claramente más allá de su calificación (I de Moran {i}, {p}): nada aquí indica que los intervalos sean demasiado estrechos.',
  'Neighbouring tracts are alike beyond their grade (Moran’s I {i}, {p}), so the intervals here are too narrow.':
    'Los distritos vecinos se parecen más allá de su calificación (I de Moran {i}, {p}), así que los intervalos de aquí son demasiado estrechos.',
  'Neighbouring tracts differ more than chance would have it (Moran’s I {i}, {p}), so the intervals here are rather too wide.':
    'Los distritos vecinos difieren más de lo que haría el azar (I de Moran {i}, {p}), así que los intervalos de aquí son más bien demasiado amplios.',
  'How is a group of tracts?': '¿Cómo es un grupo de distritos?',
  'Mean with its interval': 'Media con su intervalo',
  'The average over a group’s tracts, each counting once, and how far chance could move it.':
    'El promedio de los distritos de un grupo, cada uno contado una vez, y cuánto podría moverlo el azar.',
  'mean ± t(0.975, n − 1) · s / √n': 'media ± t(0.975, n − 1) · s / √n',
  'Taken as if tracts were drawn independently. Neighbours are alike, so intervals are too narrow; Moran’s I says when.':
    'Se toma como si los distritos se hubieran sorteado de forma independiente. Los vecinos se parecen, así que los intervalos son demasiado estrechos; la I de Moran dice cuándo.',
  'The same with each tract counting by its population.':
    'Lo mismo, con cada distrito contado según su población.',
  'Σwy / Σw, error √(n/(n − 1) · Σw²(y − mean)²) / Σw':
    'Σwy / Σw, error √(n/(n − 1) · Σw²(y − media)²) / Σw',
  'Measurement error': 'Error de medición',
  'How much of a mean’s uncertainty comes from the tracts’ own estimates. The spread of the estimates already holds their independent errors, so these are told apart, not added twice.':
    'Cuánta de la incertidumbre de una media viene de las propias estimaciones de los distritos. La dispersión de las estimaciones ya contiene sus errores independientes, así que estos se distinguen y no se suman dos veces.',
  'error² = max(V, (1 − ρ)Σu²s²) + ρ(Σus)²': 'error² = max(V, (1 − ρ)Σu²s²) + ρ(Σus)²',
  'Median and quartiles': 'Mediana y cuartiles',
  'The middle tract, and the middle half of them.':
    'El distrito del medio y la mitad central de ellos.',
  'Quantiles of type 7': 'Cuantiles de tipo 7',
  'How far apart are two groups?': '¿Cuánto distan dos grupos?',
  'One group’s mean minus another’s, without taking their spreads as equal.':
    'La media de un grupo menos la de otro, sin suponer que sus dispersiones sean iguales.',
  'mean₁ − mean₂ ± t(0.975, f) · √(s₁²/n₁ + s₂²/n₂), f by Welch–Satterthwaite':
    'media₁ − media₂ ± t(0.975, f) · √(s₁²/n₁ + s₂²/n₂), f según Welch–Satterthwaite',
  'Fragile below ten tracts in either group, and not ranked below five.':
    'Frágil con menos de diez distritos en cualquiera de los grupos, y sin rango con menos de cinco.',
  'Bootstrap interval of the gap': 'Intervalo bootstrap de la brecha',
  'The same interval without any formula: from drawing the tracts again, 2,000 times, by a fixed seed.':
    'El mismo intervalo sin ninguna fórmula: al sortear de nuevo los distritos, 2,000 veces, con una semilla fija.',
  'The 2.5% and 97.5% quantiles of the drawn gaps':
    'Los cuantiles 2.5% y 97.5% de las brechas sorteadas',
  'The gap in standard deviations: how much the groups’ tracts overlap.':
    'La brecha en desviaciones estándar: cuánto se solapan los distritos de los grupos.',
  'J · (mean₁ − mean₂) / pooled s': 'J · (media₁ − media₂) / s combinada',
  'One mean as a multiple of the other.': 'Una media como múltiplo de la otra.',
  'mean₁ / mean₂, interval on the logarithm': 'media₁ / media₂, intervalo sobre el logaritmo',
  'Do the four groups differ at all?': '¿Difieren en algo los cuatro grupos?',
  'Welch’s analysis of variance, η²': 'Análisis de varianza de Welch, η²',
  'Whether the means can be one, and which part of all variation lies between the groups.':
    'Si las medias pueden ser una sola, y qué parte de toda la variación está entre los grupos.',
  'F = Σw(ȳ − m)²/(k − 1) / (1 + 2(k − 2)Λ/(k² − 1)), w = n/s²':
    'F = Σw(ȳ − m)²/(k − 1) / (1 + 2(k − 2)Λ/(k² − 1)), w = n/s²',
  'Kruskal–Wallis, ε²': 'Kruskal–Wallis, ε²',
  'The same for ranks, untroubled by extremes.':
    'Lo mismo con rangos, sin que importen los extremos.',
  'H = 12/(n(n + 1)) · ΣR²/n − 3(n + 1), corrected for ties; ε² = H/(n − 1)':
    'H = 12/(n(n + 1)) · ΣR²/n − 3(n + 1), corregida por empates; ε² = H/(n − 1)',
  'Games–Howell': 'Games–Howell',
  'Every pair of groups, with intervals that allow for there being six pairs.':
    'Cada par de grupos, con intervalos que tienen en cuenta que hay seis pares.',
  'Studentized range with Welch’s degrees of freedom':
    'Rango estudentizado con los grados de libertad de Welch',
  'p values adjusted so that of the measures called different, at most one in twenty is expected to be by chance.':
    'Valores p ajustados para que, de las medidas que se declaran diferentes, se espere que a lo sumo una de cada veinte se deba al azar.',
  'min over pⱼ ≥ pᵢ of m · pⱼ / rankⱼ': 'mínimo sobre pⱼ ≥ pᵢ de m · pⱼ / rangoⱼ',
  'Pearson and Spearman': 'Pearson y Spearman',
  'How closely an estimate follows the score of a tract, on a line or by rank.':
    'Qué tan de cerca sigue una estimación el puntaje de un distrito, en línea recta o por rangos.',
  'tanh(atanh r ± 1.96/√(n − 3)); for ranks √(1 + r²/2) times as wide':
    'tanh(atanh r ± 1.96/√(n − 3)); para rangos, √(1 + r²/2) veces más ancho',
  'Slope a grade': 'Pendiente por calificación',
  'By how much the estimate differs with one grade of the score.':
    'En cuánto difiere la estimación con una calificación del puntaje.',
  'Least squares with HC3 errors': 'Mínimos cuadrados con errores HC3',
  'C is not a mild D: a line through the grades can hide that.':
    'C no es una D leve: una línea que pasa por las calificaciones puede ocultarlo.',
  'Slope within cities': 'Pendiente dentro de las ciudades',
  'The same over all cities, comparing tracts only with others of their city.':
    'Lo mismo en todas las ciudades, comparando los distritos solo con otros de su ciudad.',
  'Differences from the city’s mean; errors clustered by city (CR1), G − 1 degrees of freedom':
    'Diferencias con la media de la ciudad; errores agrupados por ciudad (CR1), G − 1 grados de libertad',
  'Whether neighbouring tracts are alike beyond their grade. If so, ordinary intervals are too narrow.':
    'Si los distritos vecinos se parecen más allá de su calificación. Si es así, los intervalos habituales son demasiado estrechos.',
  'Σz·mean(z of the neighbours) / Σz², neighbours share a vertex; 999 permutations':
    'Σz·media(z de los vecinos) / Σz², los vecinos comparten un vértice; 999 permutaciones',
  'What do all cities say together?': '¿Qué dicen juntas todas las ciudades?',
  'Mean gap, I² and prediction interval': 'Brecha media, I² e intervalo de predicción',
  'The mean of the cities’ gaps, how much of their variation is not chance, and where the gap of one more city is to be expected.':
    'La media de las brechas de las ciudades, cuánta de su variación no se debe al azar y dónde cabe esperar la brecha de una ciudad más.',
  'w = 1/(SE² + τ²), τ² by DerSimonian–Laird; mean ± t(0.975, k − 2)·√(τ² + SE²)':
    'w = 1/(EE² + τ²), τ² según DerSimonian–Laird; media ± t(0.975, k − 2)·√(τ² + EE²)',
  'How unequal is it, in the terms of the WHO?': '¿Qué tan desigual es, en los términos de la OMS?',
  'Slope and relative index of inequality': 'Índice de pendiente e índice relativo de desigualdad',
  'The difference, and the ratio, between the two ends of the population ordered by grade, from a line through all of it.':
    'La diferencia y la razón entre los dos extremos de la población ordenada por calificación, según una línea que pasa por toda ella.',
  'Line of estimates on places in the population (ridits), end minus start':
    'Línea de las estimaciones sobre los lugares en la población (ridits), final menos inicio',
  'Population-attributable fraction': 'Fracción atribuible poblacional',
  'How the whole population would differ if all of it were as the best-graded group is. An association: nobody claims that grades made the difference.':
    'En qué diferiría toda la población si toda ella fuera como el grupo mejor calificado. Es una asociación: nadie afirma que las calificaciones produjeran la diferencia.',
  '(mean of the reference − mean of all) / mean of all':
    '(media de la referencia − media de todos) / media de todos',
  'Whether the estimate gathers among the worst-graded: 0 if it does not, above if it does.':
    'Si la estimación se concentra entre los peor calificados: 0 si no, mayor si sí.',
  '2 · cov(estimate, place) / mean': '2 · cov(estimación, lugar) / media',
} as const
