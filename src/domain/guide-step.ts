/** The steps that a city's guided reading can have, in their order; a city has those that its data carry. */
export const GUIDE_STEPS = [
  'survey',
  'map',
  'words',
  'today',
  'together',
  'finding',
  'sure',
  'missing',
  'limits',
  'on',
] as const
export type GuideStep = (typeof GUIDE_STEPS)[number]
