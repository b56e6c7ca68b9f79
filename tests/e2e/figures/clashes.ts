/** Of a line's height, above its capitals and below its letters: two lines may touch there. */
const LOOSE = 0.24
/** A figure is set without kerning and drawn with it, px. */
const SLACK = 1

/** What reads badly in the figure on the page, a line each: texts that overlap, that are cut off, or that are too small. Runs in the page. */
export function clashes({ loose, slack }: { loose: number; slack: number }): string[] {
  const root = document.querySelector('svg')!
  const whole = root.getBoundingClientRect()
  const zoom = whole.width / root.viewBox.baseVal.width
  const texts = [...root.querySelectorAll('text')].flatMap((text) => {
    const box = text.getBoundingClientRect()
    if (box.width === 0) return []
    const cut = box.height * loose
    const [top, bottom] = [box.top + cut, box.bottom - cut]
    return [{ text, said: text.textContent ?? '', left: box.left, right: box.right, top, bottom }]
  })
  const faults: string[] = []
  texts.forEach((a, i) => {
    const isOut =
      a.left < whole.left - slack ||
      a.right > whole.right + slack ||
      a.top < whole.top ||
      a.bottom > whole.bottom
    if (isOut) faults.push(`runs out: ${a.said}`)
    const size = parseFloat(getComputedStyle(a.text).fontSize)
    if (size < 11) faults.push(`${size} px: ${a.said}`)
    for (const b of texts.slice(i + 1)) {
      const isOver =
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack * zoom &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0
      if (isOver) faults.push(`overlap: ${a.said} | ${b.said}`)
    }
  })
  return faults
}

export const LIMITS = { loose: LOOSE, slack: SLACK }
