/** Attached to a page's heading: who came by a link within the site hears it; who opened its address starts at the top. */
export function announce(heading: HTMLElement): void {
  if (document.activeElement !== document.body) heading.focus({ preventScroll: true })
}
