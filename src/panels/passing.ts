/** Where on the screen a reader reads, from its top. */
const LINE = 0.4

/** Attached to a step: calls back when it passes the line at which it is read. Where the browser cannot tell, never. */
export function passing(onpass: () => void): (step: HTMLElement) => (() => void) | undefined {
  return (step) => {
    if (typeof IntersectionObserver === 'undefined') return undefined
    const rootMargin = `-${100 * LINE}% 0px -${100 * (1 - LINE)}% 0px`
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting) onpass()
      },
      { rootMargin },
    )
    observer.observe(step)
    return () => observer.disconnect()
  }
}
