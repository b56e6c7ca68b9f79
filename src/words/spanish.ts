import { FRAME } from './es/frame.ts'

/** Every sentence of the atlas in Spanish, by its English. One file a part of the atlas, so that each can be read beside it. */
export const SPANISH = {
  ...FRAME,
} as const

export type Spanish = typeof SPANISH
