/**
 * T in a chart opens the table of the same figures, `details.twin`, and T in that table leads back to the chart. Attached to what holds
 * both; of several around a chart the innermost answers.
 */
export function tableKey(around: HTMLElement): () => void {
  let chart: HTMLElement | SVGElement | null = null

  function onkeydown(event: KeyboardEvent) {
    const { target, key, altKey, ctrlKey, metaKey, defaultPrevented } = event
    if (key.toLowerCase() !== 't' || altKey || ctrlKey || metaKey || defaultPrevented) return
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
