/** What stands in embeds, and in the tab that makes them. */
export const EMBED = {
  'Width of the preview': 'Ancho de la vista previa',
  '{n} px': '{n} px',
  'the reader’s own ground': 'el fondo que prefiera quien lee',
  'white ground': 'fondo blanco',
  'dark ground': 'fondo oscuro',
  'Nothing can be embedded now.': 'Ahora no se puede insertar nada.',
  'Only a city’s figure can be embedded so far: open a city and take it from there.':
    'Por ahora solo se puede insertar la figura de una ciudad: abra una ciudad y tómela de ahí.',
  'In an article, <width/> wide, on <theme/>':
    'En un artículo, de <width/> de ancho, sobre <theme/>',
  'No cookies, no third parties: the frame asks this site only, and keeps nothing.':
    'Sin cookies ni terceros: el marco solo consulta este sitio y no guarda nada.',
  'In this preview it fetched {bytes}.': 'En esta vista previa cargó {bytes}.',
  'Invented data: the figure says so.': 'Datos inventados: la figura lo dice.',
  'The HOLC areas are under {licence}: a commercial newsroom has to check whether it may use them. Health and census data are in the public domain.':
    'Las áreas de la HOLC están bajo {licence}: una redacción comercial debe comprobar si puede usarlas. Los datos de salud y del censo son de dominio público.',
  Frame: 'Marco',
  'Works wherever HTML can be pasted. Where scripts are taken out, it keeps a fixed shape.':
    'Funciona donde se pueda pegar HTML. Donde se quitan los scripts, conserva una forma fija.',
  Element: 'Elemento',
  'For pages that may use custom elements: it makes the same frame.':
    'Para páginas que admiten elementos personalizados: crea el mismo marco.',
  'Counting what the figure says …': 'Contando lo que dice la figura …',
  'This address names no city.': 'Esta dirección no nombra ninguna ciudad.',
  'Open the atlas': 'Abrir el atlas',
  'Open in the Atlas': 'Abrir en el Atlas',
  'This map could not be loaded.': 'No se pudo cargar este mapa.',
  'Fetching the map …': 'Cargando el mapa …',
  'Fetching the table …': 'Cargando la tabla …',
  'Figure of the Atlas': 'Figura del Atlas',
  'Zoom the map': 'Ampliar el mapa',
  'Whole map': 'Mapa completo',
  'Without table': 'Sin tabla',
  'Map of the tracts': 'Mapa de los distritos censales',
  'Tracts, the lowest value first': 'Distritos censales, el valor más bajo primero',
  'Point at a tract, or move through them by arrow keys.':
    'Señale un distrito censal o recórralos con las flechas.',
  '{tract}. Graded {grade}.': '{tract}. Calificado {grade}.',
  'The estimates of {measure} are not there.': 'Las estimaciones de {measure} no están.',
} as const
