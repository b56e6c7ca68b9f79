import type { Text } from '../words/say.ts'

/** Why a feature of the reader's file is no zone. */
export const ZONE_FAULTS = {
  'no polygon': 'It has no polygon.',
  'not numbers': 'Its coordinates are not all numbers.',
  empty: 'Its outline encloses nothing.',
  swapped: 'Its latitude comes first; longitude has to.',
  'off the globe': 'Its coordinates are no longitudes and latitudes.',
  'across ±180°': 'It crosses ±180° of longitude.',
  tangled: 'Its outline crosses itself in a way that could not be repaired.',
} as const satisfies Record<string, Text>
export type ZoneFault = keyof typeof ZONE_FAULTS

/** What was mended in an outline that is a zone. */
export const ZONE_REPAIRS = {
  'self-crossing': 'Its outline crossed or touched itself: every loop is counted once.',
  'too few points': 'A part with too few points was taken out.',
} as const satisfies Record<string, Text>
export type ZoneRepair = keyof typeof ZONE_REPAIRS
