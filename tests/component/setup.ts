import '@testing-library/jest-dom/vitest'

// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView ??= () => {}
