/** What stands in figures that leave the atlas. */
export const FIGURE = {
  'Report, across the page': 'Informe, a lo ancho de la página',
  'Report, one column': 'Informe, una columna',
  'Square post': 'Publicación cuadrada',
  'Social card': 'Tarjeta para redes',
  'Portrait post': 'Publicación vertical',
  'A4, upright': 'A4, vertical',
  'A4, across': 'A4, horizontal',
  'Letter, upright': 'Carta, vertical',
  'Letter, across': 'Carta, horizontal',
  '<b>Sources</b> None: areas, tracts and figures are invented, made by a seeded simulation. They say nothing of any real place.':
    '<b>Fuentes</b> Ninguna: áreas, distritos y cifras son inventados, hechos por una simulación con semilla. No dicen nada de ningún lugar real.',
  '<b>Sources</b> HOLC areas: Nelson, Winling et al., <i>Mapping Inequality</i>, University of Richmond.':
    '<b>Fuentes</b> Áreas de la HOLC: Nelson, Winling et al., <i>Mapping Inequality</i>, University of Richmond.',
  'Tracts: U.S. Census Bureau, {year} definitions.':
    'Distritos: U.S. Census Bureau, definiciones de {year}.',
  '{measure}: {credit}.': '{measure}: {credit}.',
  'n = {n} tracts.': 'n = {n} distritos.',
  'n = {n} of {all} tracts; {none} have no published estimate.':
    'n = {n} de {all} distritos; {none} no tienen estimación publicada.',
  '<b>Method</b> A tract takes {method}. An association, not a cause.':
    '<b>Método</b> Un distrito recibe {method}. Una asociación, no una causa.',
  '<b>Licence</b> Free for any use: invented data of a demonstration.':
    '<b>Licencia</b> Libre para cualquier uso: datos inventados de una demostración.',
  '<b>Licence</b> HOLC areas {licence}.': '<b>Licencia</b> Áreas de la HOLC {licence}.',
  '<b>Licence</b> HOLC areas {licence}; health and census data, U.S. public domain.':
    '<b>Licencia</b> Áreas de la HOLC {licence}; datos de salud y del censo, dominio público de EE. UU.',
  '<b>Made with</b> the Redlining & Health Atlas, {day}: {link}':
    '<b>Hecho con</b> el Atlas de redlining y salud, {day}: {link}',
  '<b>Made with</b> the Redlining & Health Atlas, {day}, data {version}: {link}':
    '<b>Hecho con</b> el Atlas de redlining y salud, {day}, datos {version}: {link}',
  'Redlining & Health Atlas, {day}: {link}': 'Atlas de redlining y salud, {day}: {link}',
  'A tract takes {method}.': 'Un distrito recibe {method}.',
  'Invented areas, tracts and figures, free for any use.':
    'Áreas, distritos y cifras inventados, libres para cualquier uso.',
  'HOLC areas: Mapping Inequality, {licence}.': 'Áreas de la HOLC: Mapping Inequality, {licence}.',
  'Mean by grade, with 95% interval': 'Media por calificación, con intervalo del 95%',
  'In the 1930s the federal Home Owners’ Loan Corporation (HOLC) graded areas from A, “{best}”, to D, “{worst}”. What was not graded is not the same as not redlined.':
    'En la década de 1930 la Home Owners’ Loan Corporation (HOLC), un organismo federal, calificó áreas de la A, «{best}», a la D, «{worst}». Que algo no esté calificado no significa que no hubiera redlining.',
  'mapped by the HOLC in {year}': 'cartografiado por la HOLC en {year}',
  '{n} cities compared': '{n} ciudades comparadas',
  'Map of {place}: the areas that the HOLC graded in {year}.':
    'Mapa de {place}: las áreas que la HOLC calificó en {year}.',
  'Map of {place}: {measure}, {period}, by census tract, under the outlines of the areas that the HOLC graded in {year}.':
    'Mapa de {place}: {measure}, {period}, por distrito censal, bajo los contornos de las áreas que la HOLC calificó en {year}.',
  'A bar is one year;': 'Una barra es un año;',
  'A bar is a range of shares;': 'Una barra es un tramo de porcentajes;',
  'How to read it': 'Cómo leerla',
  'In the 1930s the federal Home Owners’ Loan Corporation (HOLC) graded areas from A, “{best}”, to D, “{worst}”. Here a census tract of today takes {method}. The figure shows an association; it does not show what caused it.':
    'En la década de 1930 la Home Owners’ Loan Corporation (HOLC), un organismo federal, calificó áreas de la A, «{best}», a la D, «{worst}». Aquí un distrito censal de hoy recibe {method}. La figura muestra una asociación; no muestra qué la originó.',
  'Does the way of counting matter?': '¿Importa la manera de contar?',
  'This view makes no figure of that kind.': 'De esta vista no sale una figura de ese tipo.',
  'Invented data: a demonstration.': 'Datos inventados: una demostración.',
  '{grade} {mean} (n = {n})': '{grade} {mean} (n = {n})',
  'Means by grade: {means}.': 'Medias por calificación: {means}.',
}
