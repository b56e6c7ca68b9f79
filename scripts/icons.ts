import { writeFileSync } from 'node:fs'
import { iconPng, ICONS } from './build/icon-png.ts'

/** Writes the icons of the installed atlas into public/, from the same squares as icon.svg. */
for (const { file, side, inset } of ICONS) writeFileSync(`public/${file}`, iconPng(side, inset))
