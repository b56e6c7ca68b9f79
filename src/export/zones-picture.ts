import { flushSync, mount, unmount } from 'svelte'
import { zonesFigureAlt, type ZonesFigureContent } from '../figure/zones-figure.ts'
import ZonesFigure from '../figure/ZonesFigure.svelte'
import { standaloneSvg } from '../figure/standalone-svg.ts'
import { zonesFinding } from '../figure/zone-words.ts'
import { say } from '../words/say.ts'
import { drawPng } from './draw-png.ts'
import { withFonts, withOutlines } from './figure-svg.ts'
import type { PictureFile } from './picture-files.ts'
import { zonesFileName } from './zone-table.ts'

const SCALE = 2

/** A figure of zones as a file; rejects as those of other figures do. */
export async function zonesPicture(
  content: ZonesFigureContent,
  format: 'svg' | 'png',
): Promise<PictureFile> {
  const { about } = content
  const name = `${zonesFileName(about.measure.id, about.day, about.invented)}.${format}`
  const bare = bareZonesSvg(content)
  if (format === 'svg')
    return { name, blob: new Blob([await withFonts(bare)], { type: 'image/svg+xml' }) }
  const texts = {
    Title: zonesFinding(content.rows, about.measure),
    Author: say('Redlining & Health Atlas'),
    Description: zonesFigureAlt(content),
    'Creation Time': about.day,
  }
  return { name, blob: await drawPng(await withOutlines(bare, SCALE), { scale: SCALE, texts }) }
}

function bareZonesSvg(content: ZonesFigureContent): string {
  const target = document.createElement('div')
  const figure = mount(ZonesFigure, { target, props: { content } })
  try {
    flushSync()
    return standaloneSvg(target.innerHTML, { theme: 'light' })
  } finally {
    void unmount(figure)
  }
}
