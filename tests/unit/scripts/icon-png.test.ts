import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { iconPng, ICONS } from '../../../scripts/build/icon-png.ts'

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))

it.each(ICONS)(
  '$file is what the code draws, and the manifest tells its size',
  ({ file, side, inset }) => {
    const [drawn, kept] = [iconPng(side, inset), readFileSync(`public/${file}`)]
    expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([side, side])
    expect(pixelsOf(kept).equals(pixelsOf(drawn))).toBe(true)
    const listed = manifest.icons.find(({ src }: { src: string }) => src === `./${file}`)
    expect(listed.sizes).toBe(`${side}x${side}`)
  },
)

/** The pixels, which another version of zlib may pack in other bytes. */
function pixelsOf(png: Buffer): Buffer {
  const at = png.indexOf('IDAT')
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
}
