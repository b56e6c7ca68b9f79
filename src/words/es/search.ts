/** The search for places and for words of the survey texts. */
export const SEARCH = {
  'Find a city, tract or area': 'Buscar ciudad, distrito o área',
  Close: 'Cerrar',
  'Where I am': 'Dónde estoy',
  'Your device says where it is to this page alone; the page tells nobody.':
    'Su dispositivo dice dónde está solo a esta página, y la página no se lo dice a nadie.',
  'Asking your device where it is …': 'Preguntando a su dispositivo dónde está …',
  'Your place could not be found.': 'No se pudo encontrar su lugar.',
  'No map of the HOLC in this atlas shows where you are.':
    'Ningún mapa de la HOLC en este atlas muestra dónde está usted.',
  'The nearest is {city}, {km} km away. Not mapped is not “not redlined”.':
    'El más cercano es {city}, a {km} km. Sin mapa no significa «sin redlining».',
  'Open {city}': 'Abrir {city}',
  'Your browser may not tell this page where it is. Its settings for this site can change that.':
    'Su navegador no puede decirle a esta página dónde está. Los ajustes del navegador para este sitio pueden cambiarlo.',
  'Your device did not say in time where it is.': 'Su dispositivo no dijo a tiempo dónde está.',
  'Your device cannot tell where it is.': 'Su dispositivo no puede decir dónde está.',
  'Fetching the search …': 'Cargando la búsqueda …',
  'The search could not be loaded.': 'No se pudo cargar la búsqueda.',
  'What was found': 'Resultados',
  Cities: 'Ciudades',
  'Census tracts': 'Distritos censales',
  'HOLC areas': 'Áreas de la HOLC',
  'HOLC areas, with the surveyors’ names': 'Áreas de la HOLC, con los nombres de los tasadores',
  'Written in the surveys': 'Escrito por los tasadores',
  'Tract {name}, {city}': 'Distrito {name}, {city}',
  'Area {name}, {city}': 'Área {name}, {city}',
  'and {n} more: name the city too': 'y {n} más: agregue la ciudad',
  '{geoid}, of 2020': '{geoid}, de 2020',
  '“{text}”': '«{text}»',
  'no label': 'sin etiqueta',
  '“{text}” in the survey texts': '«{text}» en los textos de los tasadores, en inglés',
  'of every city': 'de todas las ciudades',
  '{n} found': '{n} resultados',
  'The list of places did not arrive.': 'No llegó la lista de lugares.',
  'Fetching the list of places …': 'Cargando la lista de lugares …',
  'No city, tract or area of that name or number is here.':
    'Aquí no hay ninguna ciudad, distrito o área con ese nombre o número.',
  'A tract is found by its 11 digits, or by its number and the city: 1856 Milwaukee.':
    'Un distrito se encuentra por sus 11 cifras, o por su número y la ciudad: 1856 Milwaukee.',
  'A city’s name, a tract’s number, an area’s label or name, or a word of the surveys: Milwaukee, 55079185600, D5 Chicago, “Lake Michigan”.':
    'El nombre de una ciudad, el número de un distrito, la etiqueta o el nombre de un área, o una palabra en inglés de los textos de los tasadores: Milwaukee, 55079185600, D5 Chicago, «Lake Michigan».',
  'These data have no list of tracts and areas: only cities are found. Build the data again to have it.':
    'Estos datos no tienen lista de distritos y áreas: solo se encuentran ciudades. Vuelva a compilar los datos para tenerla.',
  Search: 'Buscar',
  'What did the surveyors write?': '¿Qué escribieron los tasadores?',
  'Search the surveyors’ texts': 'Buscar en los textos de los tasadores',
  'What they wrote of {text}': 'Lo que escribieron de {text}',
  'Words of the survey texts': 'Palabras de los textos de los tasadores',
  'A sheet must have every word. Words of four letters or more also find longer ones that begin with them; quotation marks find words together: “Lake Michigan”.':
    'Una ficha debe tener todas las palabras. Las de cuatro letras o más encuentran también otras más largas que empiezan igual; las comillas encuentran palabras juntas: «Lake Michigan».',
  'Look in the survey sheets of <where/>': 'Buscar en las fichas de <where/>',
  'Where to look': 'Dónde buscar',
  'every city': 'todas las ciudades',
  'The survey texts are in English: search for English words.':
    'Los textos de los tasadores están en inglés: busque palabras en inglés.',
  'The survey texts could not be searched.': 'No se pudo buscar en los textos de los tasadores.',
  '<everywhere>Look in every city</everywhere>':
    '<everywhere>Buscar en todas las ciudades</everywhere>',
  'These data have no index of the survey texts. Build the data again to have it.':
    'Estos datos no tienen índice de los textos de los tasadores. Vuelva a compilar los datos para tenerlo.',
  'These words are in nearly every sheet. Add a rarer one.':
    'Estas palabras están en casi todas las fichas. Agregue una menos común.',
  'The surveyors described each area: its ground, its houses, and, in the words of their time, its people. Search for a street, a park, a factory or any other word.':
    'Los tasadores describieron cada área: el terreno, las casas y, con las palabras de su época, a su gente. Busque una calle, un parque, una fábrica o cualquier otra palabra.',
  'Looking through the survey sheets …': 'Buscando en las fichas de los tasadores …',
  'Try fewer words, or the beginning of one.':
    'Pruebe con menos palabras o con el comienzo de una.',
  'No sheet has these words. Those shown have words spelled nearly so.':
    'Ninguna ficha tiene estas palabras. Las que se muestran tienen palabras escritas casi igual.',
  'Invented texts.': 'Textos inventados.',
  'HOLC area descriptions, transcribed by Mapping Inequality, CC BY-NC-SA 4.0.':
    'Descripciones de áreas de la HOLC, transcritas por Mapping Inequality, CC BY-NC-SA 4.0.',
  'Area {label}': 'Área {label}',
  'Area without a label': 'Área sin etiqueta',
  'In {n} cities': 'En {n} ciudades',
  'Show what they wrote': 'Mostrar lo que escribieron',
  'Show {n} more': 'Mostrar {n} más',
  '{n} of {all} are shown.': 'Se muestran {n} de {all}.',
  'No survey sheet of {city} has {text}': 'Ninguna ficha de {city} tiene {text}',
  '{n} of {all} survey sheets of {city} has {text}': '{n} de {all} fichas de {city} tiene {text}',
  '{n} of {all} survey sheets of {city} have {text}': '{n} de {all} fichas de {city} tienen {text}',
  'No survey sheet of any city has {text}': 'Ninguna ficha de ninguna ciudad tiene {text}',
  '{n} of {all} survey sheets has {text}': '{n} de {all} fichas tiene {text}',
  '{n} of {all} survey sheets have {text}': '{n} de {all} fichas tienen {text}',
} as const
