/** The references of a view and of its sources. */
export const CITATIONS = {
  'References as <format/>': 'Referencias en <format/>',
  'Format of the references': 'Formato de las referencias',
  'To read: psychology, public health and most social sciences.':
    'Para leer: psicología, salud pública y la mayoría de las ciencias sociales.',
  'To read: history, geography and planning.': 'Para leer: historia, geografía y urbanismo.',
  'For LaTeX and programs that keep references.':
    'Para LaTeX y programas que administran referencias.',
  'For Zotero, EndNote, Mendeley and their like.': 'Para Zotero, EndNote, Mendeley y similares.',
  'This view': 'Esta vista',
  'These data are invented, and the reference says so: they say nothing of any real place, and no publisher stands behind them.':
    'Estos datos son inventados, y la referencia lo dice: no dicen nada de ningún lugar real, y ninguna institución los publicó.',
  'The sources that it is made from': 'Las fuentes con que está hecha',
  'Cite those that your text relies on: the atlas only brings them together. Titles and references are in English, as their publishers give them.':
    'Cite las que su texto use: el atlas solo las reúne. Los títulos y las referencias están en inglés, como los dan quienes los publican.',
  'The list of sources did not arrive.': 'La lista de fuentes no llegó.',
  'Fetching the list of sources …': 'Cargando la lista de fuentes …',
  'All of them': 'Todas',
  'Download {name}': 'Descargar {name}',
  'all references': 'todas las referencias',
} as const
