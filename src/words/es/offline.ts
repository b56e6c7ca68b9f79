/** Use without network, editions and storage. */
export const OFFLINE = {
  'A newer edition of the atlas is ready.': 'Hay una edición más nueva del atlas.',
  'Load it': 'Cargarla',
  Later: 'Más tarde',
  Storage: 'Almacenamiento',
  'This browser or this address keeps nothing for use without network.':
    'Este navegador o esta dirección no guarda nada para usarlo sin conexión.',
  'It registered no worker.': 'No registró ningún proceso de trabajo.',
  'Whether there is a newer edition could not be asked: {reason}':
    'No se pudo preguntar si hay una edición más nueva: {reason}',
  'What is stored could not be read.': 'No se pudo leer lo guardado.',
  'The last file that was opened could not be stored.':
    'No se pudo guardar el último archivo que se abrió.',
  'It is shown all the same, and has to come again next time: {reason}':
    'Se muestra de todos modos, y tendrá que venir otra vez la próxima vez: {reason}',
  'Works offline.': 'Funciona sin conexión.',
  'What you open is kept in this browser and nowhere else, and opens again without network. Of 60 cities and 48 MB of data the least recently used go first.':
    'Lo que usted abre se guarda en este navegador y en ningún otro sitio, y se vuelve a abrir sin conexión. A partir de 60 ciudades o 48 MB de datos se borra primero lo que lleva más tiempo sin usarse.',
  Cities: 'Ciudades',
  Data: 'Datos',
  '{size} in {n} file': '{size} en {n} archivo',
  '{size} in {n} files': '{size} en {n} archivos',
  'The database’s program': 'El programa de la base de datos',
  'not yet: a city’s page brings it': 'todavía no: llega con la página de una ciudad',
  'The atlas itself': 'El propio atlas',
  'The browser counts {used} for this site and allows it {allowed}.':
    'El navegador cuenta {used} para este sitio y le permite {allowed}.',
  'Clear what is stored': 'Borrar lo guardado',
  'The atlas is being stored …': 'El atlas se está guardando…',
  '{n} city was cleared, with {size} of data and program. The atlas itself stays.':
    'Se borró {n} ciudad, con {size} de datos y programa. El propio atlas se queda.',
  '{n} cities were cleared, with {size} of data and program. The atlas itself stays.':
    'Se borraron {n} ciudades, con {size} de datos y programa. El propio atlas se queda.',
  '{city} is not stored here, and there is no network.':
    '{city} no está guardada aquí y no hay conexión.',
  'A city that was opened before opens again without network.':
    'Una ciudad que ya se abrió se vuelve a abrir sin conexión.',
  'With a network it opens; from then on it opens without one too.':
    'Con conexión se abre; a partir de entonces se abre también sin ella.',
  'What opens now': 'Lo que se puede abrir ahora',
} as const
