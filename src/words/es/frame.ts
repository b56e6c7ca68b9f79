/** What stands around every page. */
export const FRAME = {
  'Redlining & Health Atlas': 'Atlas de redlining y salud',
  'The HOLC maps of the 1930s beside life expectancy and chronic disease today, by census tract.':
    'Los mapas de la HOLC de la década de 1930 junto a la esperanza de vida y las enfermedades crónicas de hoy, por distrito censal.',
  'Skip to the content': 'Ir al contenido',
  Atlas: 'Atlas',
  Pages: 'Páginas',
  'All cities': 'Todas las ciudades',
  Compare: 'Comparar',
  Reproduce: 'Reproducir',
  'Check our numbers': 'Verificar las cifras',
  Methods: 'Métodos',
  Data: 'Datos',
  demo: 'demo',
  ': invented data': ': datos inventados',
  'Invented data: a demonstration with a planted effect':
    'Datos inventados: una demostración con un efecto introducido a propósito',
  'Find a city': 'Buscar una ciudad',
  'Cities found': 'Ciudades encontradas',
  'No HOLC map of that name is in this data set.':
    'En estos datos no hay ningún mapa de la HOLC con ese nombre.',
  'and {n} more': 'y {n} más',
  '1930s map only': 'solo el mapa de los años 1930',
  '{n} tract': '{n} distrito',
  '{n} tracts': '{n} distritos',
  'A part of this link was ignored:': 'Se ignoró una parte de este enlace:',
  '{parts}. The rest is shown.': '{parts}. Se muestra lo demás.',
  'The list of cities did not arrive.': 'No llegó la lista de ciudades.',
  'Fetching this page …': 'Cargando esta página …',
  'This page could not be loaded.': 'No se pudo cargar esta página.',
  'The link asks for “{id}”. Find a city by name at the top, or see <all>all cities</all>.':
    'El enlace pide «{id}». Busque una ciudad por su nombre arriba o vea <all>todas las ciudades</all>.',
  'Drawing the map of the states …': 'Dibujando el mapa de los estados …',
  'The overview could not be loaded.': 'No se pudo cargar la vista general.',
  'Fetching the list of cities …': 'Cargando la lista de ciudades …',
  'Try again': 'Intentar de nuevo',
} as const
