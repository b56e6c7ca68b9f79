/** The overview of all cities. */
export const OVERVIEW = {
  'The marks of these charts, as SQL': 'Las marcas de estas gráficas, en SQL',
  'While you brush, this page counts the same from the tracts itself.':
    'Mientras usted selecciona, esta página cuenta lo mismo a partir de los distritos.',
} as const
