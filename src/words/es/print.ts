/** What stands on paper alone. */
export const PRINT = {
  'Invented cities of the Redlining & Health Atlas, printed on {day}.':
    'Ciudades inventadas del Atlas de redlining y salud, impreso el {day}.',
  'The Redlining & Health Atlas, printed on {day}.':
    'Atlas de redlining y salud, impreso el {day}.',
  'Data version {version}.': 'Versión de datos {version}.',
  'Figures show an association, not a cause.': 'Las cifras muestran una asociación, no una causa.',
  'A survey sheet is printed once it has been opened on the page.':
    'Una ficha de los tasadores se imprime solo si se ha abierto en la página.',
}
