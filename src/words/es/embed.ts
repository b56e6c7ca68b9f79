/** What stands in embeds, and in the tab that makes them. */
export const EMBED = {
  'The estimates of {measure} are not there.': 'Las estimaciones de {measure} no están.',
} as const
