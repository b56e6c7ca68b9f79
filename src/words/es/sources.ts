/** Sources, their limits, licences and vintages. */
export const SOURCES = {
  'Maps drawn {years}, {vintage} tracts': 'Mapas dibujados en {years}, distritos de {vintage}',
  'Maps drawn {years}': 'Mapas dibujados en {years}',
  '{year} census, {vintage} tracts': 'censo de {year}, distritos de {vintage}',
  '{first} and {last}, {vintage} tracts': '{first} y {last}, distritos de {vintage}',
  '{first} and {last} tracts': 'distritos de {first} y de {last}',
  '{years}, {vintage} tracts': '{years}, distritos de {vintage}',
  '{vintage} tracts': 'distritos de {vintage}',
  'Public domain': 'Dominio público',
  'ISC; boundaries in the public domain': 'ISC; los límites son de dominio público',
  observed: 'observada',
  predicted: 'predicha',
  'observed and predicted': 'observada y predicha',
  'combined from the parts of a tract that several places share':
    'combinada a partir de las partes de un distrito que comparten varios lugares',
  'moved from the tracts of another census by land area':
    'trasladada desde los distritos de otro censo según la superficie',
  'Modelled, not counted: a national telephone survey is spread over tracts by age, sex, race and ethnicity, education and the poverty of the county. What is associated with those is partly built in.':
    'Modelado, no contado: una encuesta telefónica nacional se reparte entre los distritos según la edad, el sexo, la raza y la etnicidad, la educación y la pobreza del condado. Lo que está asociado con eso ya viene en parte incorporado.',
  'Crude prevalences among adults, not adjusted for age. Not made to judge a policy or to follow change from year to year.':
    'Prevalencias brutas entre adultos, sin ajustar por edad. No están hechas para juzgar una política ni para seguir cambios de un año a otro.',
  'What surveyors drew and wrote in the 1930s. The maps recorded inequality and may have added to it: no figure here measures their effect.':
    'Lo que los tasadores dibujaron y escribieron en la década de 1930. Los mapas registraron la desigualdad y pueden haberla agravado: ninguna cifra de aquí mide su efecto.',
  'Outlines were traced from scanned paper maps. Some labels are missing, repeated or begin with another grade than the area’s own; the grade is read from the grade.':
    'Los contornos se calcaron de mapas en papel escaneados. Algunas etiquetas faltan, se repiten o empiezan con una calificación que no es la del área; aquí cuenta la calificación, no la etiqueta.',
  'A place without a map here was not therefore “not redlined”, nor was ground that a map shows without a grade.':
    'Que un lugar no tenga mapa aquí no significa que no haya sufrido redlining, y tampoco lo significa que un mapa muestre un terreno sin calificación.',
  'The maps in a later form, with areas that had no grade and no surveyors’ texts. Outlines differ slightly from the earlier form.':
    'Los mapas en una forma posterior, con áreas que no tenían calificación y sin los textos de los tasadores. Los contornos difieren un poco de la forma anterior.',
  'Outlines simplified for maps at 1:500,000: shores and borders lie up to some tens of metres from where they are.':
    'Contornos simplificados para mapas a escala 1:500,000: las costas y los límites quedan hasta unas decenas de metros de donde están.',
  'Tracts of 2010 and areas of the 1930s have other borders: a tract is graded by how much of its land lies in which areas, as if people lived evenly spread.':
    'Los distritos de 2010 y las áreas de la década de 1930 tienen límites distintos: un distrito se califica según qué parte de su superficie queda en cada área, como si la gente viviera repartida por igual.',
  'Outlines simplified for maps at 1:500,000, as those of 2010. A tract of 2020 is not the tract of 2010 with the same number.':
    'Contornos simplificados para mapas a escala 1:500,000, como los de 2010. Un distrito de 2020 no es el distrito de 2010 con el mismo número.',
  'Life tables of 2010 to 2015. Where few died, a model predicted the deaths; each estimate says whether it was observed, predicted or both.':
    'Tablas de vida de 2010 a 2015. Donde murieron pocas personas, un modelo predijo las muertes; cada estimación dice si fue observada, predicha o ambas cosas.',
  'Published with a standard error; the 95% interval is computed here as 1.96 of them to either side. Many tracts have no estimate, and Maine and Wisconsin come in files of their own.':
    'Se publica con un error estándar; el intervalo del 95% se calcula aquí como 1.96 de ellos a cada lado. Muchos distritos no tienen estimación, y Maine y Wisconsin vienen en archivos propios.',
  'Only the 500 largest cities: suburbs and smaller towns have none. Where a tract lies in several of them, its parts are combined here by their population, and flagged.':
    'Solo las 500 ciudades más grandes: los suburbios y los pueblos más pequeños no tienen ninguna. Donde un distrito está en varias de ellas, sus partes se combinan aquí según su población, y se indica.',
  'Unlike 500 Cities not only of large cities. Releases follow no tract over time: from 2024 on they are of the tracts of 2020.':
    'A diferencia de 500 Cities, no abarca solo ciudades grandes. Las ediciones no permiten seguir un distrito en el tiempo: a partir de 2024 son de los distritos de 2020.',
  'Which tracts of 2010 and 2020 share how much land. Where estimates are moved by it, people are taken to live evenly spread over each tract.':
    'Qué distritos de 2010 y de 2020 comparten superficie, y cuánta. Donde se trasladan estimaciones con ella, se supone que la gente vive repartida por igual en cada distrito.',
  'Counted in the year of the census. The centre is the mean place of all who lived in the tract, on graded land or not.':
    'Contado en el año del censo. El centro es el lugar medio de todas las personas que vivían en el distrito, en terreno calificado o no.',
  'Only compared with our own figures, to see whether published results come out again. Tracts with less than a fifth graded are mostly left out.':
    'Solo se pone junto a nuestras propias cifras, para ver si los resultados publicados vuelven a salir. La mayoría de los distritos con menos de una quinta parte calificada quedan fuera.',
  'Only compared with our own figures. It has no grades: they are those of the maps here, and areas of maps that are not here have none.':
    'Solo se pone junto a nuestras propias cifras. No tiene calificaciones: son las de los mapas de aquí, y las áreas de mapas que no están aquí no tienen ninguna.',
  'Simplified outlines of counties, only drawn as ground around the tracts.':
    'Contornos simplificados de condados, dibujados solo como fondo alrededor de los distritos.',
} as const
