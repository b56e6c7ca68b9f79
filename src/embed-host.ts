import { HEIGHT_TYPE } from './embed/height-messages.ts'

/** What a host page runs: gives our frames the height that they tell, and defines `<redlining-atlas city measure lang theme>`. */
const own = new URL('.', (document.currentScript as HTMLScriptElement).src)

addEventListener('message', ({ data, source, origin }: MessageEvent) => {
  if (origin !== own.origin || data?.type !== HEIGHT_TYPE || !(data.height > 0)) return
  const frames = [...document.querySelectorAll('iframe')]
  const frame = frames.find(({ contentWindow }) => contentWindow === source)
  if (!frame || new URL(frame.src).origin !== own.origin) return
  frame.style.aspectRatio = 'auto'
  frame.style.height = `${data.height}px`
})

const PARAMETERS = ['city', 'measure', 'lang', 'theme']

class RedliningAtlas extends HTMLElement {
  static readonly observedAttributes = PARAMETERS

  connectedCallback() {
    this.show()
  }

  attributeChangedCallback() {
    if (this.isConnected) this.show()
  }

  /** Puts the frame in place of what stands for it without scripts. */
  private show() {
    const address = new URL('embed.html', own)
    for (const name of PARAMETERS) {
      const value = this.getAttribute(name)
      if (value) address.searchParams.set(name, value)
    }
    const shown = this.querySelector('iframe')
    if (shown?.src === address.href) return
    const frame = document.createElement('iframe')
    frame.title = this.getAttribute('title') ?? this.querySelector('img')?.alt ?? shown?.title ?? ''
    frame.loading = 'lazy'
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups')
    frame.style.cssText = 'display:block;width:100%;aspect-ratio:6/7;border:0'
    frame.src = address.href
    this.style.display = 'block'
    this.replaceChildren(frame)
  }
}

if (!customElements.get('redlining-atlas')) customElements.define('redlining-atlas', RedliningAtlas)
