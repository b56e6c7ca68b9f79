/** Figures of several cities, of a tract, of two measures, and the fact sheet. */
export const FIGURE_KINDS = {
  '{up} against {across}, each tract by its grade':
    '{up} frente a {across}, cada distrito según su calificación',
  'The line is that of least squares, the band the 95% interval of its mean.':
    'La línea es la de mínimos cuadrados; la banda, el intervalo del 95% de su media.',
  'No clear association of {measure} with {against} shows by tract':
    'Por distrito no se ve una asociación clara de {measure} con {against}',
  'Where {against} is more common, {measure} tends to be lower':
    'Donde {against} es más frecuente, {measure} tiende a ser menor',
  'Where {against} is more common, {measure} tends to be higher':
    'Donde {against} es más frecuente, {measure} tiende a ser mayor',
  'Where {against} is more common, {measure} tends to be less common':
    'Donde {against} es más frecuente, {measure} tiende a ser menos frecuente',
  'Where {against} is more common, {measure} tends to be more common':
    'Donde {against} es más frecuente, {measure} tiende a ser más frecuente',
  'Where {against} is higher, {measure} tends to be lower':
    'Donde {against} es mayor, {measure} tiende a ser menor',
  'Where {against} is higher, {measure} tends to be higher':
    'Donde {against} es mayor, {measure} tiende a ser mayor',
  'Where {against} is higher, {measure} tends to be less common':
    'Donde {against} es mayor, {measure} tiende a ser menos frecuente',
  'Where {against} is higher, {measure} tends to be more common':
    'Donde {against} es mayor, {measure} tiende a ser más frecuente',
  'Counted {n} ways, {measure} is each time lower in {group} than in {than}':
    'Contado de {n} maneras, {measure} es cada vez menor en {group} que en {than}',
  'Counted {n} ways, {measure} is each time higher in {group} than in {than}':
    'Contado de {n} maneras, {measure} es cada vez mayor en {group} que en {than}',
  'Counted {n} ways, {measure} is lower in {group} than in {than} {below} times':
    'Contado de {n} maneras, {measure} es menor en {group} que en {than} {below} veces',
  'For census tract {name} no estimate of {measure} was published':
    'Para el distrito censal {name} no se publicó ninguna estimación de {measure}',
  'In census tract {name}, {measure} is {value}':
    'En el distrito censal {name}, {measure} es de {value}',
  'In census tract {name}, {measure} is {value}: worse than in {share} of the tracts here':
    'En el distrito censal {name}, {measure} es de {value}: peor que en el {share} de los distritos de aquí',
  'Open: fragile, under ten tracts in a group.':
    'Hueco: frágil, menos de diez distritos en un grupo.',
  'Shown are the first {n} of {all} cities, the worst gap for {grade} first.':
    'Se muestran las primeras {n} de {all} ciudades, empezando por la peor brecha para {grade}.',
  'Without this gap: {cities}.': 'Sin esta brecha: {cities}.',
  '{n} further cities have under {least} tracts in a group, and are not ranked.':
    'Otras {n} ciudades tienen menos de {least} distritos en un grupo y no entran en la lista.',
  'mapped in {year}': 'mapa de {year}',
  'n = {n} tracts': 'n = {n} distritos',
  'Maps and tracts by grade of {cities}: {measure}, on the same scales.':
    'Mapas y distritos por calificación de {cities}: {measure}, en las mismas escalas.',
  'Hatched: {n} tracts without a published estimate.':
    'Rayado: {n} distritos sin estimación publicada.',
  '{grade} against {reference}, by measure': '{grade} frente a {reference}, por medida',
  'Filled: mean of {grade}; open: of {reference}; lines: 95% intervals; right is worse.':
    'Lleno: media de {grade}; hueco: de {reference}; líneas: intervalos del 95%; a la derecha es peor.',
  'No prevalences were published for this place’s tracts.':
    'No se publicaron prevalencias para los distritos de este lugar.',
  '{mean} against {other}': '{mean} frente a {other}',
  '{n} and {nReference}': '{n} y {nReference}',
  'under {least} tracts': 'menos de {least}',
  'mean {grade}': 'media {grade}',
  'gap (95% interval)': 'brecha (intervalo del 95%)',
  'a fact sheet': 'una hoja informativa',
  'One page for a meeting: map, five measures, what it means and what it does not.':
    'Una página para una reunión: mapa, cinco medidas, qué significa y qué no.',
  'What this means': 'Qué significa',
  'What it does not mean': 'Qué no significa',
  'In the 1930s the federal Home Owners’ Loan Corporation (HOLC) graded areas from A, “{best}”, to D, “{worst}”.':
    'En la década de 1930 la Home Owners’ Loan Corporation (HOLC), un organismo federal, calificó áreas de la A, «{best}», a la D, «{worst}».',
  'The map shows which areas got which grade here. No census tracts of this place are in these data, so that health today cannot be laid beside it.':
    'El mapa muestra qué calificación recibió cada área de aquí. Estos datos no tienen distritos censales de este lugar, de modo que no se puede poner al lado la salud de hoy.',
  'Here a census tract of today takes {method}.': 'Aquí un distrito censal de hoy recibe {method}.',
  'A gap is the difference of two groups’ means, its 95% interval how uncertain that is.':
    'Una brecha es la diferencia entre las medias de dos grupos; su intervalo del 95%, cuán incierta es.',
  'Groups under {least} tracts are not compared; those under ten are fragile.':
    'Los grupos de menos de {least} distritos no se comparan; los de menos de diez son frágiles.',
  'It says nothing of health here today: not compared is not “no difference”. The maps recorded inequality that was there before, and may have added to it.':
    'No dice nada de la salud de hoy aquí: que no se compare no significa que no haya diferencia. Los mapas registraron una desigualdad que ya existía, y pueden haberla agravado.',
  'The headline’s grades have too few tracts here.':
    'Las calificaciones del titular tienen aquí muy pocos distritos.',
  'It is an association: it does not show that the grades made anyone ill. The maps recorded inequality that was there before, and may have added to it.':
    'Es una asociación: no muestra que las calificaciones hayan enfermado a nadie. Los mapas registraron una desigualdad que ya existía, y pueden haberla agravado.',
  'Figures are about tracts, not about persons; prevalences are modelled, not counted.':
    'Las cifras hablan de distritos, no de personas; las prevalencias son modeladas, no contadas.',
  'Ground without a grade was not therefore “not redlined”.':
    'Que un terreno no tenga calificación no significa que no haya sufrido redlining.',
  'These data are invented: they say nothing of any real place.':
    'Estos datos son inventados: no dicen nada de ningún lugar real.',
} as const
