import { holdLife } from '../workers/worker-life.ts'

holdLife()
const scope = self as unknown as DedicatedWorkerGlobalScope

/** Answers with the picture as a PNG; null where it cannot be made. */
scope.onmessage = async ({ data: picture }: MessageEvent<ImageBitmap>) => {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(picture)
  scope.postMessage(await canvas.convertToBlob({ type: 'image/png' }).catch(() => null))
}
