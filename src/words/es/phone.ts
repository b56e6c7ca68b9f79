/** A city's page on a phone. */
export const PHONE = {
  'How sure': 'Qué tan seguro',
  'My tract': 'Mi distrito',
  'My area': 'Mi área',
  'Under the map': 'Bajo el mapa',
  'Drawn as <layout/>': 'Dibujado como <layout/>',
  'Map of <measure/>': 'Mapa: <measure/>',
  'Drawn with <layout/>': 'Dibujado con <layout/>',
  'Coloured in <classes/>': 'Coloreado en <classes/>',
  'Link copied': 'Enlace copiado',
  'Copy the link from the address bar': 'Copie el enlace de la barra de direcciones',
  Share: 'Compartir',
  'No place is chosen yet: touch one on the map, or find it above.':
    'Aún no se ha elegido ningún lugar: toque uno en el mapa o búsquelo arriba.',
} as const
