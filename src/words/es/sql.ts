/** The page on which a reader asks the tables by SQL. */
export const SQL = {
  'The query needs more memory than the console has. Ask for less at once.':
    'La consulta necesita más memoria de la que tiene la consola. Pida menos de una vez.',
  'The console is sealed: no query reaches the network, a file or a setting. Only the tables here can be asked.':
    'La consola está sellada: ninguna consulta llega a la red, a un archivo ni a un ajuste. Solo se puede preguntar a las tablas de aquí.',
  'Column “{name}” is an enumeration, which cannot be shown: cast it to varchar':
    'La columna «{name}» es una enumeración, que no se puede mostrar: conviértala a varchar',
} as const
