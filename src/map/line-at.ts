/** What the round handle takes of the width that its line crosses, px. */
export const HANDLE = 44

/** Where the line stands, px from the left, for a percentage: with the middle of its handle, and at both ends at the very edge. */
export function lineAt(percent: number, width: number): number {
  if (percent <= 0) return 0
  if (percent >= 100) return width
  return handleAt(percent, width)
}

/** Where the middle of the handle stands, which never leaves the map. */
export function handleAt(percent: number, width: number): number {
  return HANDLE / 2 + ((width - HANDLE) * percent) / 100
}
