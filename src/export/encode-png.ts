import { ownName, watchLife } from '../workers/worker-life.ts'

/**
 * A picture as a PNG, made in a worker: on the main thread browsers put it off until the page idles, up to a second beside a map that draws.
 * Where no worker can be had it is made here. The picture is used up.
 */
export async function encodePng(canvas: OffscreenCanvas): Promise<Blob> {
  try {
    return await encodedApart(await createImageBitmap(canvas))
  } catch {
    return canvas.convertToBlob({ type: 'image/png' })
  }
}

async function encodedApart(picture: ImageBitmap): Promise<Blob> {
  const name = ownName('encode')
  const worker = new Worker(new URL('./encode-worker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  let unwatch = () => {}
  try {
    return await new Promise<Blob>((resolve, reject) => {
      unwatch = watchLife(name, () => reject(new Error('no worker')))
      worker.onmessage = ({ data }: MessageEvent<Blob | null>) =>
        data ? resolve(data) : reject(new Error('no picture'))
      worker.onerror = () => reject(new Error('no worker'))
      worker.postMessage(picture, [picture])
    })
  } finally {
    unwatch()
    worker.terminate()
  }
}
