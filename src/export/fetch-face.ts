import urls from 'virtual:figure-fonts'
import { fontFile, type FontFace, type FontFormat } from '../look/font-face.ts'
import { say } from '../words/say.ts'

const fetched = new Map<string, Promise<ArrayBuffer>>()

/** A face's file from our own origin, fetched once, and again after that failed. Rejects with an Error that says what did not come. */
export function fetchFace(face: FontFace, format: FontFormat): Promise<ArrayBuffer> {
  const name = fontFile(face, format)
  const known = fetched.get(name)
  if (known) return known
  const file = fetchFile(name)
  fetched.set(name, file)
  file.catch(() => fetched.delete(name))
  return file
}

async function fetchFile(name: string): Promise<ArrayBuffer> {
  const response = await fetch(urls[name]!).catch(() => null)
  if (!response?.ok)
    throw new Error(say('The font {name} could not be fetched. Try again.', { name }))
  return response.arrayBuffer()
}
