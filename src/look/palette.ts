/** The named colours of one theme; the contrasts they were chosen for stand in the look's guide. */
export interface Theme {
  paper: string
  land: string
  water: string
  waterInk: string
  ink: string
  ink2: string
  ink3: string
  rule: string
  rule2: string
  accent: string
  wash: string
  casing: string
  halo: string
  /** Seven steps of health, the last always the worse end. */
  health: readonly [string, string, string, string, string, string, string]
  /** How much a tract outside the comparison keeps of its fill. */
  faded: number
  /** What the worse end looks like, for "Darker is shorter". */
  stronger: 'Darker' | 'Brighter'
}

export const LIGHT: Theme = {
  paper: '#fcfbf8',
  land: '#f3f0e9',
  water: '#e9eef0',
  waterInk: '#4b6773',
  ink: '#1b1d22',
  ink2: '#4c5058',
  ink3: '#62666e',
  rule: '#d9d6cd',
  rule2: '#ebe8e0',
  accent: '#5a3d8a',
  wash: '#f1edf5',
  casing: '#fcfbf8',
  halo: '#fcfbf8',
  health: ['#f5e9da', '#e2c5be', '#cca3ac', '#ad84a2', '#8c6892', '#684f81', '#44386e'],
  faded: 0.4,
  stronger: 'Darker',
}

export const DARK: Theme = {
  paper: '#15171c',
  land: '#1c1e24',
  water: '#10161c',
  waterInk: '#7f98a5',
  ink: '#ecebe6',
  ink2: '#b4b6bb',
  ink3: '#8f9299',
  rule: '#373a42',
  rule2: '#262930',
  accent: '#c3b2ee',
  wash: '#262433',
  casing: '#ecebe6',
  halo: '#15171c',
  health: ['#35313f', '#5c4c6f', '#84618c', '#af77a0', '#d593a3', '#eeb6ab', '#fcdcc0'],
  faded: 0.3,
  stronger: 'Brighter',
}

/** The grades of the 1930s: the same in both themes, and for nothing else. */
export const GRADE_FILL = { A: '#aee6d8', B: '#3f6cb2', C: '#cf9a24', D: '#7a1b2c' } as const

/** The letter on a grade's fill, at a contrast of 5.3 or more. */
export const GRADE_LETTER = { A: '#1b1d22', B: '#ffffff', C: '#1b1d22', D: '#ffffff' } as const

const kebab = (name: string) => name.replace(/([A-Z0-9])/g, (part) => `-${part.toLowerCase()}`)

/** The custom properties of a theme and their values: `--ink`, `--health-1`, `--faded`. */
export function themeProperties(theme: Theme): [name: string, value: string][] {
  const { health, faded, stronger: _word, ...colours } = theme
  return [
    ...Object.entries(colours).map(([name, value]): [string, string] => [
      `--${kebab(name)}`,
      value,
    ]),
    ...health.map((value, i): [string, string] => [`--health-${i + 1}`, value]),
    ['--faded', String(faded)],
  ]
}

function customProperties(theme: Theme): string {
  return themeProperties(theme)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')
}

/**
 * The style sheet of the tokens: `--ink`, `--ink-2`, `--health-1` … `--grade-a`, `--letter-a` …. Dark where the
 * reader's system asks for it, unless `data-theme` on the root says otherwise; print is always light, on white.
 */
export function tokenSheet(): string {
  const grades = [
    ...Object.entries(GRADE_FILL).map(([g, value]) => `--grade-${g.toLowerCase()}: ${value};`),
    ...Object.entries(GRADE_LETTER).map(([g, value]) => `--letter-${g.toLowerCase()}: ${value};`),
  ].join(' ')
  return [
    `:root { color-scheme: light; ${grades} ${customProperties(LIGHT)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; ${customProperties(DARK)} } }`,
    '@media print { :root { --paper: #ffffff; --halo: #ffffff; } }',
    `@media screen { :root[data-theme='dark'] { color-scheme: dark; ${customProperties(DARK)} } }`,
  ].join('\n')
}
