import type { Page } from '@playwright/test'

/** What one cannot get at on the page as it is laid out; each list is empty on a good page. */
export interface OutOfReach {
  /** px that the page is wider than its window. */
  sideways: number
  /** Texts that run out of the window, or out of a box that does not scroll. */
  cut: string[]
  /** What is pressed and too small for it (WCAG 2.5.8). */
  small: string[]
}

/** Looks for what is cut off or too small to press. */
export function outOfReach(page: Page): Promise<OutOfReach> {
  return page.evaluate(() => {
    const LEAST = 24
    const root = document.documentElement
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, [aria-hidden="true"], .skip')
    const scrolls = (element: Element) => {
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
        if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true
      return false
    }

    const cut: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const text = texts.currentNode
      const element = text.parentElement!
      if (!text.nodeValue!.trim() || element.closest('svg, noscript') || !isSeen(element)) continue
      range.selectNodeContents(text)
      const { left, right, width } = range.getBoundingClientRect()
      if (width > 1 && (right > root.clientWidth + 1 || left < -1) && !scrolls(element))
        cut.push(named(element))
    }

    const pressed = [
      ...document.querySelectorAll('a[href], button, input, select, summary, [role]'),
    ]
      .filter((element) => !element.closest('svg') && isSeen(element))
      .filter(
        (element) =>
          !element.hasAttribute('role') || /^(?:button|tab|slider|option)$/.test(element.role!),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
    const isSmall = (box: DOMRect) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5
    /** A link within a line of other words may be as small as they. */
    const isInline = (element: Element) =>
      getComputedStyle(element).display.startsWith('inline') &&
      element.parentElement!.textContent.trim().length > element.textContent.trim().length
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const
    /** Whether a circle of 24 px around the one's middle meets the other. */
    const meets = (one: DOMRect, other: DOMRect) => {
      const [x, y] = middle(one)
      const [u, v] = middle(other)
      if (isSmall(other) && Math.hypot(x - u, y - v) < LEAST) return true
      const dx = Math.max(other.left - x, 0, x - other.right)
      const dy = Math.max(other.top - y, 0, y - other.bottom)
      return Math.hypot(dx, dy) < LEAST / 2
    }
    const small = pressed
      .filter(({ element, box }) => isSmall(box) && !isInline(element))
      .filter(({ element, box }) =>
        pressed.some(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            meets(box, other.box),
        ),
      )
      .map(({ element, box }) => `${named(element)} ${box.width}×${box.height}`)

    return { sideways: root.scrollWidth - root.clientWidth, cut, small }
  })
}

/** Presses Tab through the page and returns what took the focus while something lay over all of it (WCAG 2.4.11). */
export async function hiddenFocus(page: Page, most = 70): Promise<string[]> {
  const hidden: string[] = []
  await page.evaluate(() => {
    scrollTo(0, 0)
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return 'left'
      const box = element.getBoundingClientRect()
      const places = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [box.x + box.width * x, box.y + box.height * y] as const),
      )
      const isShown = places.some(([x, y]) => {
        const top = document.elementFromPoint(x, y)
        return top !== null && (element.contains(top) || top.contains(element))
      })
      // What is drawn under another mark of a chart shows its ring on it.
      return isShown || element.closest('svg') ? null : element.outerHTML.slice(0, 160)
    })
    if (found === 'left') break
    if (found !== null) hidden.push(found)
  }
  return hidden
}
