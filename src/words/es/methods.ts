/** The page that says how each number is made. */
export const METHODS = {
  'How is each number made?': '¿Cómo se calcula cada cifra?',
  'Two maps laid over one another, and every choice in the open':
    'Dos mapas superpuestos, y cada decisión a la vista',
  'This page is written from the same definitions that the code computes with: what stands here is what happens.':
    'Esta página se escribe con las mismas definiciones con las que calcula el código: lo que dice aquí es lo que se hace.',
  'From two maps to one': 'De dos mapas a uno',
  'From shares to a grade': 'De las partes a una calificación',
  'Why this default': 'Por qué esta opción inicial',
  'When tracts are few': 'Cuando hay pocos distritos',
  'The statistics': 'Las estadísticas',
  'The measures': 'Las medidas',
  'What each source can carry': 'Lo que puede sostener cada fuente',
  'What no figure here can say': 'Lo que ninguna cifra de aquí puede decir',
  References: 'Referencias',
  'Areas of the 1930s and census tracts of today have other borders. For each area <i>i</i> and tract <i>t</i> the land they share is measured on a sphere of radius 6,371,008.8 m:':
    'Las áreas de la década de 1930 y los distritos censales de hoy tienen límites distintos. Para cada área <i>i</i> y cada distrito <i>t</i> se mide el terreno que comparten, sobre una esfera de 6,371,008.8 m de radio:',
  'a(<i>i</i>, <i>t</i>) = area of <i>i</i> ∩ <i>t</i>, in m²':
    'a(<i>i</i>, <i>t</i>) = superficie de <i>i</i> ∩ <i>t</i>, en m²',
  'share of grade <i>g</i> = Σ a(<i>i</i>, <i>t</i>) over areas of grade <i>g</i> / area of <i>t</i>':
    'parte de la calificación <i>g</i> = Σ a(<i>i</i>, <i>t</i>) en las áreas con calificación <i>g</i> / superficie de <i>t</i>',
  'coverage = sum of the four shares': 'cobertura = suma de las cuatro partes',
  'score = Σ points of <i>g</i> · share of <i>g</i> / coverage, A = 1, B = 2, C = 3, D = 4':
    'puntaje = Σ puntos de <i>g</i> · parte de <i>g</i> / cobertura, A = 1, B = 2, C = 3, D = 4',
  'People are taken as living evenly over a tract’s land. Ground that several areas claim counts once. Ground that a map shows without a grade A to D counts as not graded, and is hatched.':
    'Se supone que la gente vive repartida por igual en la superficie del distrito. El terreno que reclaman varias áreas cuenta una vez. El terreno que un mapa muestra sin calificación de A a D cuenta como sin calificación y aparece rayado.',
  'Which grade a tract with several gets is a choice. The literature has made it in {n} ways; all are here. Where coverage plays a part, the least coverage can be set to {some} or {most}%.':
    'Qué calificación recibe un distrito que tiene varias es una decisión. Los estudios publicados la han tomado de {n} maneras; todas están aquí. Donde la cobertura cuenta, la cobertura mínima puede fijarse en {some} o {most}%.',
  'Coverage plays no part.': 'La cobertura no cuenta.',
  'Used with any coverage.': 'Se usa con cualquier cobertura.',
  'Used where at least {coverage} of the land was graded.':
    'Se usa donde se calificó al menos {coverage} de la superficie.',
  ', the default': ', la opción inicial',
  'From a score to four groups': 'De un puntaje a cuatro grupos',
  'Three of the rules give a score. To compare groups it is cut into four, named A- to D-like. The gap changes with this choice alone.':
    'Tres de las reglas dan un puntaje. Para comparar grupos se corta en cuatro, de tipo A a tipo D. Con solo esta decisión la brecha ya cambia.',
  'The atlas opens with the rule that reads as a sentence: a tract takes the grade covering most of it, if at least half of its land was graded. It is a default, not a recommendation. Set against addresses in Atlanta, scores found 77% of the homes on graded land, the centre 54% and the majority rule 44%; of those on ungraded land they knew 65%, 81% and 93% (Maliniak et al. 2023). So each city’s page counts its gap in every other way too, and says how much hangs on the choice.':
    'El atlas se abre con la regla que se lee como una frase: un distrito recibe la calificación que cubre la mayor parte de él, si se calificó al menos la mitad de su superficie. Es una opción inicial, no una recomendación. Al compararlas con direcciones de Atlanta, los puntajes reconocieron el 77% de las casas en terreno con calificación, el centro el 54% y la regla de la mayoría el 44%; de las que estaban en terreno sin calificación, el 65%, el 81% y el 93% (Maliniak et al. 2023). Por eso la página de cada ciudad cuenta su brecha también de todas las demás maneras y dice cuánto depende de la decisión.',
  'Below {fragile} tracts in either group a gap is called fragile: its figure is underlined with dashes and says why. Below {unranked} it is not ranked among cities, and where there are so few of A or D, the next pair of grades that has {unranked} each is compared instead. With regressions on shares, n is the land of a grade counted in tracts that it would fill.':
    'Con menos de {fragile} distritos en alguno de los grupos, la brecha se llama frágil: su cifra va subrayada con guiones y dice por qué. Con menos de {unranked} no se ordena entre las ciudades y, donde hay tan pocos de A o de D, se compara en su lugar el siguiente par de calificaciones que tenga {unranked} cada una. En las regresiones sobre partes, n es la superficie de una calificación contada en los distritos que llenaría.',
  'Differences are the worse-graded minus the better-graded. Intervals are of 95%. Where something is drawn by chance, the seed is fixed: the same data give the same figures.':
    'Las diferencias son el grupo con peor calificación menos el de mejor calificación. Los intervalos son del 95%. Donde algo se sortea al azar, la semilla es fija: los mismos datos dan las mismas cifras.',
  'The figures of these cities are invented, in the form of the real measures:':
    'Las cifras de estas ciudades son inventadas, con la forma de las medidas reales:',
  'The codebook did not arrive.': 'No llegó el libro de códigos.',
  'Fetching the codebook …': 'Cargando el libro de códigos …',
  '{credit}, {year} tracts': '{credit}, distritos de {year}',
  'Years of {universe}, {period}.': 'Años; {universe}, {period}.',
  'Per cent of {universe}, {period}.': 'Por ciento de {universe}, {period}.',
  'Tracts are not persons': 'Los distritos no son personas',
  'What holds among tracts need not hold among those who live in them.':
    'Lo que vale entre distritos no tiene por qué valer entre quienes viven en ellos.',
  'Borders are arbitrary': 'Los límites son arbitrarios',
  'Other units would give other figures. Several rules side by side show some of it, not all.':
    'Otras unidades darían otras cifras. Varias reglas lado a lado muestran algo de eso, no todo.',
  Circularity: 'Circularidad',
  'Modelled prevalences already know who lives in a tract. Laid beside race or poverty they partly give back what was put in.':
    'Las prevalencias estimadas con modelos ya saben quién vive en un distrito. Puestas junto a la raza o la pobreza devuelven en parte lo que se les dio.',
  Absence: 'Ausencia',
  'Few tracts were graded A, some cities have no A or no D, and most places were never mapped. Not mapped is not “not redlined”.':
    'Pocos distritos recibieron una A, algunas ciudades no tienen A o no tienen D, y de la mayoría de los lugares nunca hubo mapa. Sin mapa no significa «sin redlining».',
  Cause: 'Causa',
} as const
