import { fontFile, type FontFace } from '../look/font-face.ts'
import type { FaceOutlines } from '../look/face-outlines.ts'
import { fetchFace } from './fetch-face.ts'
import type { OutlinesOf } from './placed-runs.ts'

const parsed = new Map<string, FaceOutlines>()

/** The outlines of faces, which are fetched where they are not here yet. */
export async function loadOutlines(faces: readonly FontFace[]): Promise<OutlinesOf> {
  await Promise.all(
    faces.map(async (face) => {
      const name = fontFile(face, 'json')
      if (parsed.has(name)) return
      const text = new TextDecoder().decode(await fetchFace(face, 'json'))
      parsed.set(name, JSON.parse(text) as FaceOutlines)
    }),
  )
  return (face) => parsed.get(fontFile(face, 'json'))!
}
