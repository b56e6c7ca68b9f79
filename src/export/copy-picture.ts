/** Whether this browser lets a page put pictures on the clipboard. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in globalThis && 'clipboard' in navigator
}

/**
 * Puts a PNG on the clipboard. It may still be on its way: browsers want to be asked within the reader's press. Rejects where they refuse, or the
 * picture does not come.
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}
