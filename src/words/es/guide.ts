/** The guided reading of a city. */
export const GUIDE = {
  'A federal agency maps {city}': 'Una agencia federal traza el mapa de {city}',
  'What the map said': 'Lo que decía el mapa',
  'The same ground today': 'El mismo terreno hoy',
  'One map laid over the other': 'Un mapa sobre el otro',
  'How long people live there today': 'Cuánto se vive allí hoy',
  'Why the story ends here': 'Por qué la historia termina aquí',
  'What this does not show': 'Lo que esto no muestra',
  'Read on': 'Seguir leyendo',
  'a guided reading': 'una lectura guiada',
  'The map of {year}, and the lives of today': 'El mapa de {year} y las vidas de hoy',
  'This city is invented, and so is every figure of it, made by a seeded simulation. What is said of the HOLC is true; nothing is said of any real place.':
    'Esta ciudad es inventada, igual que todas sus cifras, hechas por una simulación con semilla fija. Lo que se dice de la HOLC es cierto; no se dice nada de ningún lugar real.',
  'Steps of the story': 'Pasos de la historia',
  'Scroll to read, or go to a step.': 'Desplácese para leer o vaya a un paso.',
  'Fetching the story …': 'Cargando la historia …',
  'The story could not be loaded.': 'No se pudo cargar la historia.',
  'Find a city by name at the top.': 'Busque una ciudad por su nombre arriba.',
  'The story of {city}': 'La historia de {city}',
  'Step {i} of {n}: a link to it': 'Paso {i} de {n}: un enlace a él',
  '{i} of {n}': '{i} de {n}',
  'New here? Read the story of {city}': '¿Es su primera visita? Lea la historia de {city}',
  'As a story': 'Como una historia',
  'Map of {city}: the outlines of the areas that the HOLC graded, {year}':
    'Mapa de {city}: los contornos de las áreas que calificó la HOLC, {year}',
  'Map of {city}: the HOLC areas filled with their grades, {year}':
    'Mapa de {city}: las áreas de la HOLC con sus calificaciones, {year}',
  'Map of area {label} and the areas around it, filled with their grades':
    'Mapa del área {label} y de las áreas a su alrededor, con sus calificaciones',
  'Map of {city}: life expectancy at birth by census tract':
    'Mapa de {city}: esperanza de vida al nacer por distrito censal',
  'Map of {city}: the outlines of the areas on ground of which nothing is known':
    'Mapa de {city}: los contornos de las áreas sobre un terreno del que no se sabe nada',
  'Map of {city}: life expectancy of the tracts that are compared; all other ground is hatched':
    'Mapa de {city}: esperanza de vida de los distritos que se comparan; el resto del terreno está rayado',
  'Map of {city}: life expectancy by census tract under the HOLC areas of {year}':
    'Mapa de {city}: esperanza de vida por distrito censal bajo las áreas de la HOLC de {year}',
  'Life expectancy at birth, {period}': 'Esperanza de vida al nacer, {period}',
  '{n} tracts that are compared': '{n} distritos que se comparan',
  'Edge of a HOLC area': 'Límite de un área de la HOLC',
  'Outside the comparison': 'Fuera de la comparación',
  'Nothing known of today': 'Sin datos de hoy',
  'Life expectancy of each tract, by its grade of {year}':
    'Esperanza de vida por distrito y calificación de {year}',
  'The gap between {grade} and {reference}, counted in every way':
    'La brecha entre {grade} y {reference}, contada de todas las maneras',
  'A dot is one way of counting; the thin line is the row’s widest 95% interval.':
    'Cada punto es una manera de contar; la línea fina es el intervalo del 95% más amplio de la fila.',
  'In the Depression the Home Owners’ Loan Corporation (HOLC), an agency of the federal government, had American cities surveyed, and their neighbourhoods graded by how safe it was held to be to lend money on houses there.':
    'Durante la Depresión, la Home Owners’ Loan Corporation (HOLC), una agencia del gobierno federal, encargó un estudio de ciudades estadounidenses y calificó sus vecindarios según lo seguro que se consideraba prestar dinero para comprar casas en ellos.',
  'Its agents asked local bankers and real estate agents, and filled in a form for each area: the age, state and price of its houses, and the origin, race and income of the people who lived there.':
    'Sus agentes consultaron a banqueros y corredores de bienes raíces locales, y llenaron un formulario por cada área: la antigüedad, el estado y el precio de las casas, y el origen, la raza y los ingresos de quienes vivían allí.',
  'In {city} they drew {n} area; the map is of {year}.':
    'En {city} trazaron {n} área; el mapa es de {year}.',
  'In {city} they drew {n} areas; the map is of {year}.':
    'En {city} trazaron {n} áreas; el mapa es de {year}.',
  'Every area got a letter, a name and a colour: A was “Best”, B “Still Desirable”, C “Definitely Declining”, D “Hazardous”.':
    'Cada área recibió una letra, un nombre y un color: A era «Best» (mejor), B «Still Desirable» (aún deseable), C «Definitely Declining» (en claro declive) y D «Hazardous» (peligrosa).',
  'On the paper maps D was red, and from such maps comes the word redlining, for refusing loans to whole neighbourhoods. This atlas draws the grades in colours, letters and patterns that can be told apart by every eye.':
    'En los mapas de papel la D era roja, y de mapas así viene la palabra redlining («marcar con línea roja»): negar préstamos a vecindarios enteros. Este atlas dibuja las calificaciones con colores, letras y tramas que cualquier vista puede distinguir.',
  'Hatched ground got no grade. Not mapped is not “not redlined”.':
    'El terreno rayado no recibió calificación. Sin mapa no significa «sin redlining».',
  'No area here was graded {grades}.': 'Aquí ningún área recibió la calificación {grades}.',
  'Area {label}, outlined on the map, was graded {grade}, “{category}”. The form with the reasons still exists.':
    'El área {label}, contorneada en el mapa, recibió la calificación {grade}, «{category}». El formulario con las razones aún existe.',
  '<strong>Before you read.</strong> These forms rate people by origin, faith and colour, in the words of the 1930s. They are quoted as written because they are the record of how each area was graded. They do not describe the people who live here.':
    '<strong>Antes de leer.</strong> Estos formularios valoran a las personas por su origen, su religión y su color, con las palabras de la década de 1930. Se citan tal como se escribieron, en inglés, porque son el registro de cómo se calificó cada área. No describen a quienes viven aquí.',
  'Hide what was written of area {label}': 'Ocultar lo que se escribió del área {label}',
  'Show what was written of area {label}': 'Mostrar lo que se escribió del área {label}',
  '{value} years in tract {tract}': '{value} años en el distrito {tract}',
  '{value} years ({interval}) in tract {tract}': '{value} años ({interval}) en el distrito {tract}',
  'A lifetime later the ground is divided into census tracts, each home to a few thousand people. For {n} of the {all} tracts on this map a life expectancy at birth was published.':
    'Una vida después, el terreno se divide en distritos censales, cada uno con unos miles de habitantes. Para {n} de los {all} distritos de este mapa se publicó una esperanza de vida al nacer.',
  'It runs from {lowest} to {highest}; in brackets the 95% intervals.':
    'Va de {lowest} a {highest}; entre paréntesis, los intervalos del 95%.',
  'Where the map is darker, lives are shorter. Hatched tracts have no published estimate.':
    'Donde el mapa es más oscuro, las vidas son más cortas. Los distritos rayados no tienen estimación publicada.',
  'Where the map is brighter, lives are shorter. Hatched tracts have no published estimate.':
    'Donde el mapa es más claro, las vidas son más cortas. Los distritos rayados no tienen estimación publicada.',
  'Tracts do not follow the lines of {year}. A tract counts with the grade that covers most of it, if at least half of its land was graded. The others are shown pale.':
    'Los distritos no siguen las líneas de {year}. A cada uno se le cuenta la calificación más extensa, si se calificó al menos la mitad de su superficie. Los demás se muestran atenuados.',
  'Tracts with an estimate, by grade': 'Distritos con estimación, por calificación',
  'Mean life expectancy by grade, years': 'Esperanza de vida media por calificación, años',
  'So no gap is given here. Read the dots as single tracts, and the means as they stand.':
    'Por eso aquí no se indica ninguna brecha. Lea los puntos como distritos sueltos y las medias tal como están.',
  'The interval of the gap includes zero: the figures fit a gap either way, or none. That is not proof that there is none.':
    'El intervalo de la brecha incluye el cero: las cifras son compatibles con una brecha en cualquier sentido, o con ninguna. Eso no prueba que no la haya.',
  'Here it is the other way round: lives are longer where the map gave the worse grade. An association need not run as one expects, and says nothing of its cause.':
    'Aquí es al revés: las vidas son más largas donde el mapa dio la peor calificación. Una asociación no tiene por qué ir en el sentido esperado, y no dice nada de su causa.',
  'The grade of the 1930s and the length of lives today are associated here. What brought that about, two maps cannot say.':
    'La calificación de la década de 1930 y la duración de las vidas de hoy están asociadas aquí. Dos mapas no pueden decir qué llevó a eso.',
  'A tract on a border can be counted in more than one way. Each dot is the same gap under another rule, or another least part of a tract’s land that was graded; the coloured row is the one used so far.':
    'Un distrito en un límite puede contarse de más de una manera. Cada punto es la misma brecha con otra regla, o con otra cobertura mínima; la fila de color es la usada hasta aquí.',
  'No tract on this map has a published estimate of life expectancy at birth, so that none is laid beside it here. Not compared is not “no difference”.':
    'Ningún distrito de este mapa tiene una estimación publicada de esperanza de vida al nacer, así que aquí no se pone ninguna a su lado. Que no se compare no significa que no haya diferencia.',
  '<b>No cause.</b> The maps were drawn over cities that were already divided. That grades and lives are associated does not say what divided them.':
    '<b>No es una causa.</b> Los mapas se trazaron sobre ciudades que ya estaban divididas. Que las calificaciones y las vidas estén asociadas no dice qué las dividió.',
  '<b>No persons.</b> The figures are about places. The people of {period} are not those of {year}, and no one’s life can be read off a tract.':
    '<b>No son personas.</b> Las cifras tratan de lugares. Las personas de {period} no son las de {year}, y la vida de nadie puede leerse en un distrito.',
  '<b>Not all of the city.</b> {n} of the {all} tracts on this map are outside the comparison and hatched: under half of their land was graded, or they have no estimate.':
    '<b>No es toda la ciudad.</b> {n} de los {all} distritos de este mapa quedan fuera de la comparación y están rayados: se calificó menos de la mitad de su superficie, o no tienen estimación.',
  '<b>Not only this map.</b> The Federal Housing Administration kept out of such places before the HOLC’s maps were there (Fishback et al. 2021), and lenders in Philadelphia had avoided them before, too (Hillier 2003).':
    '<b>No es solo este mapa.</b> La Administración Federal de Vivienda se mantuvo fuera de esos lugares antes de que existieran los mapas de la HOLC (Fishback et al. 2021), y en Filadelfia los prestamistas también los habían evitado antes (Hillier 2003).',
  'Find your tract in the table': 'Buscar su distrito en la tabla',
  'Explore the map of {city}': 'Explorar el mapa de {city}',
  'See how each number is made': 'Ver cómo se calcula cada cifra',
  'See all cities together': 'Ver todas las ciudades juntas',
  'Or read the story of another city:': 'O lea la historia de otra ciudad:',
  'Another city': 'Otra ciudad',
} as const
