import { HEIGHT_MESSAGE, type HeightMessage } from '../domain/height-message.ts'

/**
 * `embed.js`, which a host may add once to its page: frames of the atlas take the height of what they hold, and `<redlining-atlas city="…">`
 * stands for such a frame.
 */
const { src } = document.currentScript as HTMLScriptElement
const SITE = new URL('.', src)

addEventListener(
  'message',
  ({ origin, source, data }: MessageEvent<Partial<HeightMessage> | null>) => {
    if (origin !== SITE.origin || data?.type !== HEIGHT_MESSAGE || !data.height) return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) {
        frame.style.aspectRatio = 'auto'
        frame.style.height = `${data.height}px`
      }
  },
)

/** What the element hands on to the frame. */
const PARTS = [
  'city',
  'measure',
  'rule',
  'threshold',
  'grouping',
  'classes',
  'layout',
  'lang',
  'theme',
  'figure',
]

class RedliningAtlas extends HTMLElement {
  static observedAttributes = PARTS

  connectedCallback() {
    this.#show()
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show()
  }

  #show() {
    const address = new URL('embed.html', SITE)
    for (const part of PARTS) {
      const value = this.getAttribute(part)
      if (value) address.searchParams.set(part, value)
    }
    const frame = document.createElement('iframe')
    frame.src = address.href
    frame.title = this.title || 'Redlining & Health Atlas'
    frame.loading = 'lazy'
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups')
    frame.style.cssText = 'display:block;width:100%;aspect-ratio:6/9;border:0'
    this.replaceChildren(frame)
  }
}

if (!customElements.get('redlining-atlas')) customElements.define('redlining-atlas', RedliningAtlas)
