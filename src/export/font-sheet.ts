import type { FontFace } from '../look/font-face.ts'
import { base64 } from '../domain/base64.ts'

/** A style sheet that brings faces with it, each as WOFF2. */
export function fontSheet(faces: readonly { face: FontFace; woff2: Uint8Array }[]): string {
  return faces
    .map(({ face: { family, weight, italic }, woff2 }) => {
      const slope = italic ? 'italic' : 'normal'
      const source = `url(data:font/woff2;base64,${base64(woff2)}) format('woff2')`
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${slope};src:${source}}`
    })
    .join('')
}
