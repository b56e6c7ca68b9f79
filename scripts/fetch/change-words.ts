import type { Fingerprint } from './lock.ts'

/** Says what a file was and what it is now. */
export function changeWords(known: Fingerprint, found: Fingerprint): string {
  const words = ({ sha256, bytes }: Fingerprint) => `sha256 ${sha256} (${bytes} bytes)`
  return `it was ${words(known)} and is now ${words(found)}`
}
