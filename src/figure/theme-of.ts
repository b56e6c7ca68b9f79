import { DARK, LIGHT } from '../look/palette.ts'
import type { FigureSpec } from './figure-spec.ts'

/** The colours of a figure's theme. */
export const themeOf = ({ theme }: Pick<FigureSpec, 'theme'>) => (theme === 'dark' ? DARK : LIGHT)
