/** Calls back when another tab of this browser has changed what its small store has under a key, or emptied it. */
export function onOtherTab(key: string, act: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) act()
  })
}
