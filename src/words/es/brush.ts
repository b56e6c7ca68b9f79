/** The brush over tracts, the charts that share it, and the classes of the map. */
export const BRUSH = {
  '{n} of {all} tracts brushed': '{n} de {all} distritos seleccionados',
  'Mean {mean}': 'Media {mean}',
  'Mean {mean}, 95% interval {interval}': 'Media {mean}, intervalo del 95% {interval}',
  'Clear the brush': 'Quitar la selección',
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
