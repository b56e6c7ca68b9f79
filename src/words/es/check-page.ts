/** The page that computes published figures again. */
export const CHECK_PAGE = {
  'Do published results come out again?': '¿Vuelven a salir los resultados publicados?',
  'Fetching the published score and starting the database …':
    'Cargando el puntaje publicado y abriendo la base de datos …',
  'Reading the tables …': 'Leyendo las tablas …',
  'Computing the figures again …': 'Calculando las cifras de nuevo …',
  'Fetching the list of files …': 'Cargando la lista de archivos …',
  'Published figures cannot be checked on invented cities':
    'Las cifras publicadas no se pueden verificar con ciudades inventadas',
  'Published figures, computed again in your own browser':
    'Cifras publicadas, calculadas de nuevo en su propio navegador',
  'The cities here are made by a simulation, so nothing that others published is about them. With the real data this page computes {n} published and independently recomputed results again, figure by figure.':
    'Estas ciudades las creó una simulación, así que nada de lo que otros publicaron trata de ellas. Con los datos reales, esta página vuelve a calcular, cifra por cifra, {n} resultados publicados o recalculados de manera independiente.',
  'What can be checked on invented cities is whether the atlas finds what was planted in them. <code>npm run verify</code> draws their health anew for 200 seeds and counts how often the 95% interval of years a grade holds the planted effect: between 92 and 98 times of a hundred, or it fails.':
    'Lo que sí se puede verificar con ciudades inventadas es si el atlas encuentra lo que se introdujo en ellas. <code>npm run verify</code> vuelve a sortear su salud con 200 semillas y cuenta cuántas veces el intervalo del 95% de los años por calificación contiene el efecto introducido: entre 92 y 98 de cada cien veces, o falla.',
  'Each figure here was published, or recomputed outside this project from the same files. Your browser now computes it from the data of this page, by the code that also draws the maps and charts. Figures agree when they differ by no more than rounding, unless the row says why by more. <code>npm run verify</code> prints the same table.':
    'Cada cifra de aquí se publicó, o se recalculó fuera de este proyecto a partir de los mismos archivos. Su navegador la calcula ahora a partir de los datos de esta página, con el mismo código que dibuja los mapas y los gráficos. Las cifras coinciden cuando difieren solo en el redondeo, salvo que la fila diga por qué difieren en más. <code>npm run verify</code> muestra la misma tabla.',
  'The figures could not be computed.': 'No se pudieron calcular las cifras.',
  'What would be asked': 'Lo que se preguntaría',
  'Figure by figure': 'Cifra por cifra',
  'The checks read these rows from the database in your browser. What is computed from them stands in the source code, in <code>src/verify</code>.':
    'Las verificaciones leen estas filas de la base de datos de su navegador. Lo que se calcula con ellas está en el código fuente, en <code>src/verify</code>.',
  'Published: {result}': 'Publicado: {result}',
  'The data here were built without what this needs:':
    'Los datos de aquí se compilaron sin lo que esto necesita:',
  Expected: 'Esperado',
  'Found here': 'Hallado aquí',
  Difference: 'Diferencia',
  'May differ by': 'Puede diferir en',
  Verdict: 'Veredicto',
  Checks: 'Verificaciones',
  'The published score with life expectancy': 'El puntaje publicado con la esperanza de vida',
  'The published tract lookup with the grades of the maps here':
    'La tabla de distritos publicada con las calificaciones de los mapas de aquí',
  'Our own overlay beside the published score':
    'Nuestra propia superposición junto al puntaje publicado',
  'Poor physical health in Milwaukee': 'Mala salud física en Milwaukee',
  'Poor mental health in Milwaukee': 'Mala salud mental en Milwaukee',
  'Reads {tables} beside the atlas’s own tables.':
    'Lee {tables} además de las tablas propias del atlas.',
} as const
