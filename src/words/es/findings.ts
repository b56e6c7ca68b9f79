/** What is found, in sentences: of a city, of all cities, of the ways of counting, and what stands under it. */
export const FINDINGS = {
  'Here they are moved from {vintage} tracts by land area.':
    'Aquí están trasladadas desde los distritos de {vintage} según la superficie.',
  'Modelled, not measured: from the age, sex, race, ethnicity, education and poverty of who lives in a tract. Its link to the 1930s map is partly circular, above all beside race or poverty.':
    'Modelada, no medida: a partir de la edad, el sexo, la raza, la etnicidad, la educación y la pobreza de quienes viven en un distrito. Su vínculo con el mapa de la década de 1930 es en parte circular, sobre todo junto a la raza o la pobreza.',
  'Measured and modelled, from deaths of {period}: where few died, a model predicted the deaths.':
    'Medida y modelada, a partir de las muertes de {period}: donde murieron pocas personas, un modelo predijo las muertes.',
  'Measured and modelled, from deaths of {period}: all estimates here rest on observed deaths.':
    'Medida y modelada, a partir de las muertes de {period}: todas las estimaciones de aquí se basan en muertes observadas.',
  'Measured and modelled, from deaths of {period}: {n} of {all} estimates here rest at least partly on deaths that a model predicted.':
    'Medida y modelada, a partir de las muertes de {period}: {n} de las {all} estimaciones de aquí se basan al menos en parte en muertes que predijo un modelo.',
  'Are lives shorter where the map said “hazardous”?':
    '¿Se vive menos donde el mapa decía «peligrosa»?',
  'More {measure} where the map said “hazardous”?':
    '¿Es más frecuente {measure} donde el mapa decía «peligrosa»?',
  'Less use of {measure} where the map said “hazardous”?':
    '¿Es menos frecuente {measure} donde el mapa decía «peligrosa»?',
  'Only the map of the 1930s can be shown here':
    'Aquí solo se puede mostrar el mapa de la década de 1930',
  '<means>This data set has no census tract shapes on its ground</means>, so that nothing of today can be laid beside it. Not compared is not “no difference”.':
    '<means>Este conjunto de datos no tiene contornos de distritos censales para su terreno</means>, así que nada de hoy puede ponerse a su lado. Que no se compare no significa que no haya diferencia.',
  'Too few census tracts here to compare the grades':
    'Aquí hay muy pocos distritos censales para comparar las calificaciones',
  '<means>{Tracts} with an estimate: {counts}</means>, and a comparison needs {least} of C or D and {least} of a better grade.':
    '<means>{Tracts} con una estimación: {counts}</means>, y para comparar hacen falta {least} de C o D y {least} de una calificación mejor.',
  '<means>{mean} against {other} years at birth</means>, {period}. 95% interval of the gap {interval} {unit}; n = {n} and {nReference} {tracts}.':
    '<means>{mean} frente a {other} años al nacer</means>, {period}. Intervalo del 95% de la brecha: {interval} {unit}; n = {n} y {nReference} {tracts}.',
  '<means>{mean} against {other}</means>, {period}. 95% interval of the gap {interval} {unit}; n = {n} and {nReference} {tracts}.':
    '<means>{mean} frente a {other}</means>, {period}. Intervalo del 95% de la brecha: {interval} {unit}; n = {n} y {nReference} {tracts}.',
  'Between {both}, no clear gap in life expectancy shows today':
    'Entre {both} no se ve hoy una brecha clara en la esperanza de vida',
  '{Measure}: between {both}, no clear gap shows today':
    '{Measure}: entre {both} no se ve hoy una brecha clara',
  '{Measure}: {group} stand, today, <figure>{n} points</figure> below {than}':
    '{Measure}: {group} están hoy <figure>{n} puntos</figure> por debajo de {than}',
  '{Measure}: {group} stand, today, <figure>{n} points</figure> above {than}':
    '{Measure}: {group} están hoy <figure>{n} puntos</figure> por encima de {than}',
  '{group} would have, today, a life expectancy <figure>{n} years</figure> below that of {than}':
    'La esperanza de vida sería hoy <figure>{n} años</figure> menor en {group} que en {than}',
  '{group} would have, today, a life expectancy <figure>{n} years</figure> above that of {than}':
    'La esperanza de vida sería hoy <figure>{n} años</figure> mayor en {group} que en {than}',
  '{group} have, today, a life expectancy <figure>{n} years</figure> below that of {than}':
    'La esperanza de vida es hoy <figure>{n} años</figure> menor en {group} que en {than}',
  '{group} have, today, a life expectancy <figure>{n} years</figure> above that of {than}':
    'La esperanza de vida es hoy <figure>{n} años</figure> mayor en {group} que en {than}',
  '{few}, too few to compare.': '{few}; no alcanza para comparar.',
  'Under {n} tracts in a group: fragile all the same.':
    'Hay menos de {n} distritos en un grupo: aun así es frágil.',
  'Not D against A:': 'No es D frente a A:',
  'Fragile:': 'Frágil:',
  '{first} and {second}': '{first} y {second}',
  'Against {group}, no clear gap shows ({interval}).':
    'Frente a {group} no se ve una brecha clara ({interval}).',
  'Against {group}, the gap is {n} {unit} ({interval}).':
    'Frente a {group} la brecha es de {n} {unit} ({interval}).',
  '{n} {unit}': '{n} {unit}',
  '{n} {unit} the other way': '{n} {unit} en sentido contrario',
  '{n} the other way': '{n} en sentido contrario',
  'No city here has enough tracts in both groups to compare them':
    'Ninguna ciudad de aquí tiene suficientes distritos en ambos grupos para compararlos',
  '{mapped} HOLC maps are in this data set; a comparison needs {least} {tracts} of D and {least} of A.':
    'Este conjunto de datos tiene {mapped} mapas de la HOLC; para comparar hacen falta {least} {tracts} de D y {least} de A.',
  'Shown are the {n} of {mapped} HOLC maps with at least {least} {tracts} in each group.':
    'Se muestran {n} de los {mapped} mapas de la HOLC: los que tienen al menos {least} {tracts} en cada grupo.',
  'In {n} of them, fewer than {least} in a group make the figure fragile.':
    'En {n} de ellos, tener menos de {least} en un grupo hace frágil la cifra.',
  'In {n} of {all} cities, life expectancy today is lower in {group} than in {than}':
    'En {n} de {all} ciudades, la esperanza de vida es hoy menor en {group} que en {than}',
  'In {n} of {all} cities, {measure} today is lower in {group} than in {than}':
    'En {n} de {all} ciudades, {measure} es hoy menos frecuente en {group} que en {than}',
  'In {n} of {all} cities, {measure} today is higher in {group} than in {than}':
    'En {n} de {all} ciudades, {measure} es hoy más frecuente en {group} que en {than}',
  'The gap is {size} in {city}.': 'La brecha es de {size} en {city}.',
  'The gap runs from {size} in {city} to {otherSize} in {otherCity}.':
    'La brecha va de {size} en {city} a {otherSize} en {otherCity}.',
  'No 95% interval includes zero.': 'Ningún intervalo del 95% incluye el cero.',
  'The 95% interval of {city} includes zero.': 'El intervalo del 95% de {city} incluye el cero.',
  'In {n} of them the 95% interval includes zero.':
    'En {n} de estas ciudades el intervalo del 95% incluye el cero.',
  'One city gives {mean} {unit} ({interval}).': 'Una ciudad da {mean} {unit} ({interval}).',
  'Together, as random effects, the {k} cities give {mean} {unit} ({interval}).':
    'Juntas, como efectos aleatorios, las {k} ciudades dan {mean} {unit} ({interval}).',
  '{share} of their variation is more than chance.':
    'El {share} de su variación va más allá del azar.',
  'In a further city like these, the gap is expected between {low} and {high} (95% prediction interval).':
    'En otra ciudad como estas, se espera una brecha entre {low} y {high} (intervalo de predicción del 95%).',
  'None of these cities has enough tracts of two grades to compare':
    'Ninguna de estas ciudades tiene suficientes distritos de dos calificaciones para comparar',
  'A comparison needs {n} {tracts} with an estimate in each of two groups.':
    'Para comparar hacen falta {n} {tracts} con una estimación en cada uno de dos grupos.',
  'Between {both}, no clear gap in {measure} shows in any of these cities':
    'Entre {both} no se ve una brecha clara en {measure} en ninguna de estas ciudades',
  'Between {both}, no clear gap in {measure} shows in {city}':
    'Entre {both} no se ve una brecha clara en {measure} en {city}',
  'The gap in {measure} between {both} is {size} in {city}':
    'La brecha en {measure} entre {both} es de {size} en {city}',
  'The gap in {measure} between {both} runs from {size} in {city} to {otherSize} in {otherCity}':
    'La brecha en {measure} entre {both} va de {size} en {city} a {otherSize} en {otherCity}',
  'Intervals are not adjusted for the number of cities.':
    'Los intervalos no están ajustados por el número de ciudades.',
  'Both 95% intervals have values in common, which does not show that the gaps are alike.':
    'Los dos intervalos del 95% tienen valores en común, lo cual no demuestra que las brechas sean parecidas.',
  'All 95% intervals have values in common, which does not show that the gaps are alike.':
    'Todos los intervalos del 95% tienen valores en común, lo cual no demuestra que las brechas sean parecidas.',
  'The 95% intervals of {city} and {other} have no value in common.':
    'Los intervalos del 95% de {city} y {other} no tienen ningún valor en común.',
  'Some of the 95% intervals have no value in common.':
    'Algunos de los intervalos del 95% no tienen ningún valor en común.',
  '{n} of them include zero.': '{n} de ellos incluyen el cero.',
  'Both include zero.': 'Ambos incluyen el cero.',
  'All include zero.': 'Todos incluyen el cero.',
  'Not all of these cities have {n} tracts of both D and A: {grade} minus {reference} is the widest comparison that so many of them allow.':
    'No todas estas ciudades tienen {n} distritos de D y {n} de A: {grade} menos {reference} es la comparación más amplia que permiten tantas de ellas.',
  '{grade} minus {reference} would be {gap} {unit} ({interval}), n = {n} and {nReference}, fragile.':
    '{grade} menos {reference} sería {gap} {unit} ({interval}), n = {n} y {nReference}, frágil.',
  '{grade} minus {reference} would be {gap} {unit} ({interval}), n = {n} and {nReference}.':
    '{grade} menos {reference} sería {gap} {unit} ({interval}), n = {n} y {nReference}.',
  'No tract has an estimate.': 'Ningún distrito tiene una estimación.',
  'All {n} tracts': 'Los {n} distritos',
  '{n} of {total} tracts': '{n} de {total} distritos',
  '{tracts}: mean {mean}.': '{tracts}: media de {mean}.',
  '{tracts}: mean {mean}, standard deviation {deviation}.':
    '{tracts}: media de {mean}, desviación estándar de {deviation}.',
  'No way of counting compares {grade} with {reference}':
    'Ninguna manera de contar compara {grade} con {reference}',
  'Each of the {n} ways leaves under five tracts in one of the two groups.':
    'Cada una de las {n} maneras deja menos de cinco distritos en uno de los dos grupos.',
  'Only one way of counting compares them': 'Solo una manera de contar los compara',
  '{n} ways of counting agree on the direction': '{n} maneras de contar coinciden en la dirección',
  '{n} ways of counting disagree on the direction':
    '{n} maneras de contar no coinciden en la dirección',
  'the one that can be compared': 'la única que se puede comparar',
  'the one': 'la única',
  'all {n} that can be compared': 'las {n} que se pueden comparar',
  'all {n}': 'las {n}',
  'Under {ways}, {grade} stands below {reference}, by {range} {unit}.':
    'Con {ways}, {grade} queda {range} {unit} por debajo de {reference}.',
  'Under {ways}, {grade} stands above {reference}, by {range} {unit}.':
    'Con {ways}, {grade} queda {range} {unit} por encima de {reference}.',
  'Under {below} of {n} ways that can be compared, the gap is below zero; it runs from {range} {unit}.':
    'Con {below} de las {n} maneras que se pueden comparar, la brecha está por debajo de cero; va de {range} {unit}.',
  'Under {below} of {n} ways, the gap is below zero; it runs from {range} {unit}.':
    'Con {below} de las {n} maneras, la brecha está por debajo de cero; va de {range} {unit}.',
  'Every 95% interval includes zero.': 'Todos los intervalos del 95% incluyen el cero.',
  'One 95% interval includes zero.': 'Un intervalo del 95% incluye el cero.',
  '{n} 95% intervals include zero.': '{n} intervalos del 95% incluyen el cero.',
  'No measure has {least} tracts with an estimate in C or D and as many in a better grade.':
    'Ninguna medida tiene {least} distritos con una estimación en C o D y otros tantos en una calificación mejor.',
  'Marked * and fragile: under {least} tracts in a grade.':
    'Con * y frágil: menos de {least} distritos en una calificación.',
  'Only one measure can be compared here, so that there is nothing to adjust.':
    'Aquí solo se puede comparar una medida, así que no hay nada que ajustar.',
  '{apart} of {n} measures differ when p is adjusted for asking {n} times.':
    '{apart} de {n} medidas difieren cuando p se ajusta por haber preguntado {n} veces.',
  '{apart} of {n} measures differ when p is adjusted for asking {n} times: of those, at most one in twenty is expected to be by chance.':
    '{apart} de {n} medidas difieren cuando p se ajusta por haber preguntado {n} veces: de esas, se espera que a lo sumo una de cada veinte se deba al azar.',
  'No map could be joined here': 'Aquí no se pudo unir ningún mapa',
  '{n} map joined here, but not compared': '{n} mapa unido aquí, pero no comparado',
  '{n} maps joined here, but not compared': '{n} mapas unidos aquí, pero no comparados',
  '{n} map could not be joined': 'no se pudo unir {n} mapa',
  '{n} maps could not be joined': 'no se pudieron unir {n} mapas',
  'All {n} overlap equal the published ones':
    'La única superposición ({n}) es igual a la publicada',
  'All {n} overlaps equal the published ones':
    'Las {n} superposiciones son iguales a las publicadas',
  '{equal}, but the graded land of {n} tract differs':
    '{equal}, pero difiere la superficie calificada de {n} distrito',
  '{equal}, but the graded land of {n} tracts differs':
    '{equal}, pero difiere la superficie calificada de {n} distritos',
  '{n} of {all} overlap differs from the published ones':
    '{n} de {all} superposición difiere de las publicadas',
  '{n} of {all} overlaps differs from the published ones':
    '{n} de {all} superposiciones difiere de las publicadas',
  '{n} of {all} overlaps differ from the published ones':
    '{n} de {all} superposiciones difieren de las publicadas',
  'none, to the last digit': 'ninguna, hasta la última cifra',
  '1 part in {n}': '1 parte en {n}',
} as const
