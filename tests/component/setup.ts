import '@testing-library/jest-dom/vitest'

// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView ??= () => {}

// Nor has it media to ask of.
window.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), {
    ...{ media, matches: false, onchange: null },
    ...{ addListener: () => {}, removeListener: () => {} },
  })
