/** Whether a key asks for the table of what has the focus, or back from it: T alone, where nobody heard it before. */
export function asksForTable(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event
  return key.toLowerCase() === 't' && !altKey && !ctrlKey && !metaKey && !defaultPrevented
}

/**
 * T in a chart opens the table of the same figures, `details.twin`, and T in that table leads back to the chart. Attached to what holds
 * both; of several around a chart the innermost answers.
 */
export function tableKey(around: HTMLElement): () => void {
  let chart: HTMLElement | SVGElement | null = null

  function onkeydown(event: KeyboardEvent) {
    if (!asksForTable(event)) return
    const { target } = event
    const twin = around.querySelector<HTMLDetailsElement>('details.twin')
    if (!twin || !(target instanceof Element)) return
    if (twin.contains(target)) chart?.focus()
    else if (target instanceof SVGElement) {
      chart = target
      twin.open = true
      twin.querySelector('summary')?.focus()
    } else return
    event.preventDefault()
  }

  around.addEventListener('keydown', onkeydown)
  return () => around.removeEventListener('keydown', onkeydown)
}
