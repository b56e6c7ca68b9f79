import { FRAME } from './es/frame.ts'
import { PLACES } from './es/places.ts'

/** Every sentence of the atlas in Spanish, by its English. One file a part of the atlas, so that each can be read beside it. */
export const SPANISH = {
  ...FRAME,
  ...PLACES,
} as const

export type Spanish = typeof SPANISH
