/** The brush over tracts, the charts that share it, and the classes of the map. */
export const BRUSH = {
  '{n} of {all} tracts brushed': '{n} de {all} distritos seleccionados',
  'Mean {mean}': 'Media {mean}',
  'Mean {mean}, 95% interval {interval}': 'Media {mean}, intervalo del 95% {interval}',
  'Clear the brush': 'Quitar la selección',
  'In all charts': 'En todos los gráficos',
  'The brush is cleared.': 'Se quitó la selección.',
  'All {n} tracts': 'Los {n} distritos',
  'The brushed tracts': 'Los distritos seleccionados',
  'The brushed tracts by grade': 'Los distritos seleccionados, por calificación',
  'All tracts with an estimate': 'Todos los distritos con estimación',
  Brushed: 'Seleccionados',
  'D minus A: not given below {least} tracts of each; n = {n} and {other}.':
    'D menos A: no se indica con menos de {least} distritos de cada una; n = {n} y {other}.',
  'D minus A: {gap} years, 95% interval {interval}; n = {n} and {other}.':
    'D menos A: {gap} años, intervalo del 95% {interval}; n = {n} y {other}.',
  'D minus A: {gap} points, 95% interval {interval}; n = {n} and {other}.':
    'D menos A: {gap} puntos, intervalo del 95% {interval}; n = {n} y {other}.',
  'D minus A: {gap} years, 95% interval {interval}; n = {n} and {other}. Fragile: under {few} in one.':
    'D menos A: {gap} años, intervalo del 95% {interval}; n = {n} y {other}. Frágil: menos de {few} en una.',
  'D minus A: {gap} points, 95% interval {interval}; n = {n} and {other}. Fragile: under {few} in one.':
    'D menos A: {gap} puntos, intervalo del 95% {interval}; n = {n} y {other}. Frágil: menos de {few} en una.',
  'Average grade with {measure}: {words}': 'Calificación promedio y {measure}: {words}',
  '{other} with {measure}: {words}': '{other} y {measure}: {words}',
  'Computed on a selection, not a test of it: a brush over the estimates themselves narrows means, gap and correlation.':
    'Se calcula sobre una selección y no la pone a prueba: al seleccionar por las propias estimaciones se estrechan las medias, la brecha y la correlación.',
  'No correlation can be given for n = {n} tracts.':
    'Con n = {n} distritos no se puede calcular una correlación.',
  'r = {r}, 95% interval {interval}; n = {n} tracts.':
    'r = {r}, intervalo del 95% {interval}; n = {n} distritos.',
  'Each step of the average grade towards D is associated with {slope} years, 95% interval {interval}.':
    'Cada paso de la calificación promedio hacia D está asociado con {slope} años, intervalo del 95% {interval}.',
  'Each step of the average grade towards D is associated with {slope} points, 95% interval {interval}.':
    'Cada paso de la calificación promedio hacia D está asociado con {slope} puntos, intervalo del 95% {interval}.',
  'One year more is associated with {slope} years, 95% interval {interval}.':
    'Un año más está asociado con {slope} años, intervalo del 95% {interval}.',
  'One year more is associated with {slope} points, 95% interval {interval}.':
    'Un año más está asociado con {slope} puntos, intervalo del 95% {interval}.',
  'One point more is associated with {slope} years, 95% interval {interval}.':
    'Un punto más está asociado con {slope} años, intervalo del 95% {interval}.',
  'One point more is associated with {slope} points, 95% interval {interval}.':
    'Un punto más está asociado con {slope} puntos, intervalo del 95% {interval}.',
  'Brush with a finger': 'Seleccionar con el dedo',
  'Drag a finger across the plot …': 'Arrastre el dedo sobre el gráfico …',
  'Linked charts': 'Gráficos enlazados',
  'Fetching the charts …': 'Cargando los gráficos …',
  'The charts could not be loaded.': 'No se pudieron cargar los gráficos.',
  'Charts of {measure}': 'Gráficos de {measure}',
  'One brush runs through the map and all charts: drag across the legend, a histogram or a plot, or move the ends of a histogram by arrow keys. Escape lets go.':
    'Una misma selección recorre el mapa y todos los gráficos: arrastre sobre la leyenda, un histograma o un gráfico de dispersión, o mueva los extremos de un histograma con las flechas. La tecla Escape quita la selección.',
  '{measure} against the average grade of the 1930s':
    '{measure} y la calificación promedio de la década de 1930',
  'average grade, A = 1 to D = 4': 'calificación promedio, A = 1 a D = 4',
  'The line is fitted to the filled tracts; the band is the 95% interval of its mean.':
    'La recta se ajusta a los distritos rellenos; la banda es el intervalo del 95% de su media.',
  'Tracts of one and the same average, as those that lie wholly in one grade, stand a little beside it, so that they do not hide one another.':
    'Los distritos con un mismo promedio, como los que están por completo en una sola calificación, se dibujan un poco a su lado para que no se tapen entre sí.',
  '{n} open tract is outside the comparison: {why}.':
    '{n} distrito sin relleno queda fuera de la comparación: {why}.',
  '{n} open tracts are outside the comparison: {why}.':
    '{n} distritos sin relleno quedan fuera de la comparación: {why}.',
  '{measure} by grade': '{measure} por calificación',
  'The tracts of each grade <form/>': 'Los distritos de cada calificación <form/>',
  'Tracts by grade': 'Distritos por calificación',
  'as dots': 'como puntos',
  'A dot is a tract, with a curve instead from 300 tracts.':
    'Cada punto es un distrito; a partir de 300 distritos, una curva.',
  'as boxes': 'como cajas',
  'Middle half, median and whiskers of each grade.':
    'Mitad central, mediana y bigotes de cada calificación.',
  'The box holds the middle half of the tracts, its line is the median; whiskers reach the last tract within one and a half boxes, dots lie beyond. The long line is the mean, the band its 95% interval.':
    'La caja contiene la mitad central de los distritos y su línea es la mediana; los bigotes llegan hasta el último distrito a no más de una caja y media, y los puntos quedan más allá. La línea larga es la media; la banda, su intervalo del 95%.',
  '{measure} against another measure': '{measure} y otra medida',
  'Against <second/>': 'Con <second/>',
  'Second measure': 'Segunda medida',
  'Both are modelled from who lives in a tract, by age, sex, race and ethnicity, education and poverty: a part of their association is built in.':
    'Ambas se modelan a partir de quién vive en el distrito, por edad, sexo, raza y etnicidad, educación y pobreza: una parte de su asociación ya viene incorporada.',
  'These tracts have estimates of no other measure.':
    'Estos distritos no tienen estimaciones de otra medida.',
  'These tracts as a table': 'Estos distritos en una tabla',
  'Where the numbers come from': 'De dónde salen los números',
  'Estimates and average grades are read from the published files and counted in this page; the grade of a tract is the answer to a question to the database.':
    'Las estimaciones y las calificaciones promedio se leen de los archivos publicados y se cuentan en esta página; la calificación de un distrito es la respuesta a una consulta a la base de datos.',
  '{up} against {across}': '{up} y {across}',
  'Tracts from left to right': 'Distritos de izquierda a derecha',
  '{measure}, years': '{measure}, años',
  '{measure}, %': '{measure}, %',
  'Tract {tract}, {grade}: {across}; {up}': 'Distrito {tract}, {grade}: {across}; {up}',
  'Tract {tract}, not graded: {across}; {up}': 'Distrito {tract}, sin calificación: {across}; {up}',
  'Shapes of the grades': 'Formas de las calificaciones',
  'Drag across the bars to brush tracts.': 'Arrastre sobre las barras para seleccionar distritos.',
  'Faded: outside the brush': 'Atenuado: fuera de la selección',
  'Break {i} of {n}': 'Corte {i} de {n}',
  'Breaks, in years': 'Cortes, en años',
  'Breaks, in per cent': 'Cortes, en por ciento',
  'Type at least one break.': 'Escriba al menos un corte.',
  '{count} breaks are too many: at most {most}, as the scale has seven steps.':
    '{count} cortes son demasiados: {most} como máximo, porque la escala tiene siete tonos.',
  '“{text}” is not a number with at most one decimal.':
    '«{text}» no es un número con un decimal como máximo.',
  '{text} is outside {low} to {high}.': '{text} está fuera de {low} a {high}.',
  '{text} is not above {before}: breaks rise.':
    '{text} no es mayor que {before}: los cortes van en aumento.',
  'Classes of this map alone: its colours do not compare with those of another city.':
    'Clases solo de este mapa: sus colores no se comparan con los de otra ciudad.',
  'A part of the legend could not be loaded; the common classes are shown.':
    'No se pudo cargar una parte de la leyenda; se muestran las clases comunes.',
  'classes at natural breaks': 'clases en cortes naturales',
  'Jenks: tracts of this map that lie close together share a class.':
    'Jenks: los distritos de este mapa con valores cercanos comparten clase.',
  'classes of your own': 'clases propias',
  'Drag the breaks in the legend, or type them.': 'Arrastre los cortes en la leyenda o escríbalos.',
} as const
