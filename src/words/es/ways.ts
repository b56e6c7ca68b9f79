/** The ways of counting: groups, rules, groupings, coverages; and what the HOLC called its grades. */
export const WAYS = {
  'areas graded {grade}': 'las áreas calificadas {grade}',
  'areas graded {reference}': 'las {reference}',
  'areas graded {grade} and {reference}': 'las áreas calificadas {grade} y las {reference}',
  tracts: 'distritos',
  'the {n} mostly {grade}': 'los {n} distritos mayormente {grade}',
  'no tract with an estimate is mostly {grade}':
    'ningún distrito con una estimación es mayormente {grade}',
  'only 1 tract is mostly {grade}': 'solo 1 distrito es mayormente {grade}',
  'only {n} tracts are mostly {grade}': 'solo {n} distritos son mayormente {grade}',
  'the {n} counted as {grade}': 'los {n} distritos contados como {grade}',
  'no tract with an estimate is counted as {grade}':
    'ningún distrito con una estimación cuenta como {grade}',
  'only 1 tract is counted as {grade}': 'solo 1 distrito cuenta como {grade}',
  'only {n} tracts are counted as {grade}': 'solo {n} distritos cuentan como {grade}',
  '{grade}-like tracts': 'los distritos de tipo {grade}',
  '{reference}-like tracts': 'los de tipo {reference}',
  '{grade}-like and {reference}-like tracts':
    'los distritos de tipo {grade} y los de tipo {reference}',
  'the {n} {grade}-like': 'los {n} distritos de tipo {grade}',
  'no tract with an estimate is {grade}-like':
    'ningún distrito con una estimación es de tipo {grade}',
  'only 1 tract is {grade}-like': 'solo 1 distrito es de tipo {grade}',
  'only {n} tracts are {grade}-like': 'solo {n} distritos son de tipo {grade}',
  'wholly {grade} tracts': 'los distritos enteramente {grade}',
  'wholly {reference} tracts': 'los enteramente {reference}',
  'wholly {grade} and wholly {reference} tracts':
    'los distritos enteramente {grade} y los enteramente {reference}',
  'the {n} tracts’ worth of {grade}': 'los {n} distritos que llenaría la superficie {grade}',
  'hardly any land is graded {grade}': 'casi ninguna superficie tiene calificación {grade}',
  'the land graded {grade} would fill only 1 tract':
    'la superficie con calificación {grade} llenaría solo 1 distrito',
  'the land graded {grade} would fill only {n} tracts':
    'la superficie con calificación {grade} llenaría solo {n} distritos',
  'tracts’ worth of land': 'distritos de superficie',
  any: 'cualquier parte',
  'a tenth': 'una décima parte',
  'a fifth': 'una quinta parte',
  'three tenths': 'tres décimas partes',
  'two fifths': 'dos quintas partes',
  half: 'la mitad',
  'no grade on half of it': 'ninguna calificación en la mitad',
  'outside the comparison': 'fuera de la comparación',
  'no grade at its centre': 'sin calificación en su centro',
  'no grade where people live': 'sin calificación donde vive la gente',
  'not graded': 'sin calificación',
  'under {coverage} graded': 'se calificó menos de {coverage}',
  '{rule}, in': '{rule}, en',
  '{rule}, in {groups}': '{rule}, en {groups}',
  '{rule}, with any of its land graded': '{rule}, con cualquier parte de su superficie calificada',
  '{rule}, with at least {coverage} of its land graded':
    '{rule}, con al menos {coverage} de su superficie calificada',
  '{Way}: too few tracts to compare, {counts}':
    '{Way}: muy pocos distritos para comparar, {counts}',
  '{Way}: {gap} {unit}, 95% interval {interval}, {counts}, fragile':
    '{Way}: {gap} {unit}, intervalo del 95% {interval}, {counts}, frágil',
  '{Way}: {gap} {unit}, 95% interval {interval}, {counts}':
    '{Way}: {gap} {unit}, intervalo del 95% {interval}, {counts}',
  'land for n = {n} and {nReference}': 'superficie para n = {n} y {nReference}',
  'n = {n} and {nReference}': 'n = {n} y {nReference}',
  '{counts} in one city': '{counts} en una ciudad',
  '{counts} in {cities} cities': '{counts} en {cities} ciudades',
  'the grade covering most of it': 'la calificación más extensa',
  'The grade covering most of it, at least half graded':
    'La calificación más extensa, con al menos la mitad calificada',
  'The grade with the largest share of its land; the better one of two equal.':
    'La calificación con la mayor parte de su superficie; la mejor de dos iguales.',
  'The grade covering most of it, however little was graded':
    'La calificación más extensa, por poco que se haya calificado',
  'The same, for every tract that any graded area touches.':
    'Lo mismo, para todo distrito que toque alguna área calificada.',
  'a grade covering half of it': 'una calificación que cubra la mitad',
  'A grade covering at least half of it': 'Una calificación que cubra al menos la mitad',
  'Only if one grade covers half of its land; other tracts are left out, and counted.':
    'Solo si una calificación cubre la mitad de su superficie; los demás distritos quedan fuera, y se cuentan.',
  'the best grade on a tenth of it': 'la mejor calificación en un décimo',
  'The best grade with at least a tenth of it':
    'La mejor calificación con al menos una décima parte',
  'The best grade that covers at least a tenth of its land.':
    'La mejor calificación que cubra al menos una décima parte de su superficie.',
  'the grade at its centre': 'la calificación en su centro',
  'The grade at its centre': 'La calificación en su centro',
  'The grade of the area that holds the middle of its land.':
    'La calificación del área que contiene el centro de su superficie.',
  'the grade where people live': 'la calificación donde vive la gente',
  'The grade at its centre of population': 'La calificación en su centro de población',
  'The grade of the area that holds the mean position of the people who live there.':
    'La calificación del área que contiene la posición media de quienes viven allí.',
  'its average grade, rounded': 'su calificación promedio, redondeada',
  'Its average grade, rounded': 'Su calificación promedio, redondeada',
  'The mean of A = 1 to D = 4 over its graded land, rounded to a grade.':
    'La media de A = 1 a D = 4 en su superficie calificada, redondeada a una calificación.',
  'its average grade': 'su calificación promedio',
  'Its average grade, at least a fifth graded':
    'Su calificación promedio, con al menos una quinta parte calificada',
  'The mean of A = 1 to D = 4 over its graded land, in four groups.':
    'La media de A = 1 a D = 4 en su superficie calificada, en cuatro grupos.',
  'Its average grade, however little was graded':
    'Su calificación promedio, por poco que se haya calificado',
  'its average grade over all its land': 'su promedio en toda su superficie',
  'Its average grade, ungraded land as nothing':
    'Su calificación promedio, con la superficie sin calificar como cero',
  'The points of its graded land over all its land: land without a grade counts as none, and draws the score down.':
    'Los puntos de su superficie calificada entre toda su superficie: la que no tiene calificación cuenta como cero y baja el puntaje.',
  'every grade, by its share': 'cada calificación según su parte',
  'Every grade, by its share': 'Cada calificación según su parte',
  'No grade at all: a regression on the shares tells how a tract wholly D would differ from one wholly A.':
    'Ninguna calificación: una regresión sobre las partes dice en qué diferiría un distrito enteramente D de uno enteramente A.',
  'equal intervals': 'intervalos iguales',
  'Cut at 1.75, 2.5 and 3.25: the same meaning everywhere, groups of unequal size.':
    'Cortes en 1.75, 2.5 y 3.25: el mismo significado en todas partes, con grupos de distinto tamaño.',
  'quarters of all tracts': 'cuartos de todos los distritos',
  'Cut at the quartiles of all cities together. The widely quoted 3.6 years compare such quarters.':
    'Cortes en los cuartiles de todas las ciudades juntas. Los 3.6 años que tanto se citan comparan esos cuartos.',
  'quarters of the city’s tracts': 'cuartos de los distritos de la ciudad',
  'Cut at each city’s own quartiles: the worst-graded quarter of one city may hold no D at all.':
    'Cortes en los cuartiles de cada ciudad: el cuarto peor calificado de una ciudad puede no tener ninguna D.',
  Best: 'Mejor',
  'Still Desirable': 'Aún deseable',
  'Definitely Declining': 'En claro declive',
  Hazardous: 'Peligrosa',
  'Still desirable': 'Aún deseable',
  Declining: 'En declive',
  '“{category}” without a grade': '«{category}» sin calificación',
  'area without a grade': 'área sin calificación',
  '{category} area': 'área: {category}',
  '{label}, {category}': '{label}, {category}',
  Commercial: 'Comercial',
  Industrial: 'Industrial',
} as const
