/** The pages of cities that need no script. */
export const DOCUMENT = {
  'Invented data, for demonstration.': 'Datos inventados, para demostración.',
  'Redlining and health in {city}': 'Redlining y salud en {city}',
  'Open the live map of {city}': 'Abrir el mapa interactivo de {city}',
  'Open the map of all cities': 'Abrir el mapa de todas las ciudades',
  'The whole figure, as SVG': 'La figura completa, en SVG',
  'HOLC grades, {year}: A “Best” to D “Hazardous”':
    'Calificaciones de la HOLC, {year}: de A «Mejor» a D «Peligrosa»',
  'How to read this page': 'Cómo leer esta página',
  'In the 1930s the federal Home Owners’ Loan Corporation graded areas from A, “Best”, to D, “Hazardous”.':
    'En la década de 1930, la Home Owners’ Loan Corporation, una agencia federal, calificó áreas desde A, «Mejor», hasta D, «Peligrosa».',
  'Each census tract takes the grade covering most of it, if at least half of its land was graded; each tract counts once.':
    'Cada distrito censal recibe la calificación que cubre la mayor parte de él, si se calificó al menos la mitad de su superficie; cada distrito cuenta una vez.',
  'Not graded is not “not redlined”.':
    '«Sin calificación» no quiere decir que allí no hubiera redlining.',
  'Other maps in {state}': 'Otros mapas en {state}',
  '{measure}, by {year} grade': '{measure}, por calificación de {year}',
  '{measure}, by 1930s grade': '{measure}, por calificación de los años 1930',
  'Means of census tracts with an estimate, {period}.':
    'Medias de los distritos censales con una estimación, {period}.',
  'In years.': 'En años.',
  'In per cent.': 'En por ciento.',
  'The gap in every measure': 'La brecha de cada medida',
  'The first grade minus the second, of {city}.':
    'La primera calificación menos la segunda, en {city}.',
  'The data of this page': 'Los datos de esta página',
  'Sources and licence': 'Fuentes y licencia',
  'Licence: <link>{licence}</link>.': 'Licencia: <link>{licence}</link>.',
  'What is made from the HOLC areas, as this page and its picture are, is under <link>{licence}</link>: not for commercial use.':
    'Lo que se hace a partir de las áreas de la HOLC, como esta página y su imagen, está bajo <link>{licence}</link>: sin uso comercial.',
  'All cities, by state': 'Todas las ciudades, por estado',
  '{n} map of the 1930s, with life expectancy today where there are census tracts to compare.':
    '{n} mapa de la década de 1930, con la esperanza de vida actual donde hay distritos censales que comparar.',
  '{n} maps of the 1930s, with life expectancy today where there are census tracts to compare.':
    '{n} mapas de la década de 1930, con la esperanza de vida actual donde hay distritos censales que comparar.',
}
