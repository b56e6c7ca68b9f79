/** The page that lays cities side by side. */
export const COMPARE = {
  '{n} tracts on all maps, in the same classes.':
    '{n} distritos censales en todos los mapas, en las mismas clases.',
  'Ink lines: the HOLC’s areas of the 1930s.':
    'Líneas de tinta: las áreas de la HOLC de la década de 1930.',
  'All maps have one scale.': 'Todos los mapas tienen la misma escala.',
  'The cities differ too much in size for one scale: each map has its own, as its bar says.':
    'Las ciudades difieren demasiado en tamaño para una sola escala: cada mapa tiene la suya, como indica su barra.',
} as const
