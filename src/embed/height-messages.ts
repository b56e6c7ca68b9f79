/** The type of our own message, which carries the height in px beside it: `{ type, height }`. */
export const HEIGHT_TYPE = 'redlining-health-atlas:height'

/** What a page that frames us is told of our height, px, in its three dialects: our own, AMP's, and pym.js's where its parameters are in the query. */
export function heightMessages(height: number, search: string): unknown[] {
  const query = new URLSearchParams(search)
  const child = query.get('childId')
  const isPym = child !== null && query.has('initialWidth')
  return [
    { type: HEIGHT_TYPE, height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(isPym ? [`xPYMx${child}xPYMxheightxPYMx${height}`] : []),
  ]
}

/** Tells the page that frames this one how high the element is, whenever that changes, until what it returns is called. Silent where nothing frames it. */
export function tellHeight(element: HTMLElement): () => void {
  if (window.parent === window) return () => undefined
  let told = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === told || height === 0) return
    told = height
    // Whoever frames us may know it: a height is no secret.
    for (const message of heightMessages(height, location.search))
      window.parent.postMessage(message, '*')
  })
  observer.observe(element)
  return () => observer.disconnect()
}
