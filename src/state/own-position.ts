import { say } from '../words/say.ts'

/** Degrees. */
export type LonLat = readonly [longitude: number, latitude: number]

const PATIENCE_MS = 15_000

/** Whether this browser can tell where it is. */
export const canTellPosition = () => 'geolocation' in navigator

/** Where the reader's device is, by its own word; asks for leave first. Rejects with an Error whose message is for the reader. */
export function ownPosition(): Promise<LonLat> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.longitude, coords.latitude]),
      (error) => reject(new Error(reason(error), { cause: error })),
      { timeout: PATIENCE_MS },
    )
  })
}

function reason({ code, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): string {
  if (code === PERMISSION_DENIED)
    return say(
      'Your browser may not tell this page where it is. Its settings for this site can change that.',
    )
  if (code === TIMEOUT) return say('Your device did not say in time where it is.')
  return say('Your device cannot tell where it is.')
}
