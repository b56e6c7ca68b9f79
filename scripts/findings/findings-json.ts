import type { Findings, MeasureFinding } from '../../src/figure/findings.ts'

const entries = (of: object) =>
  Object.entries(of).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)

/** The findings as JSON with a line a city: small, and a change of one figure is a change of one line. */
export function findingsJson({ cities, measures, ...head }: Findings): string {
  const listed = cities.map((city) => JSON.stringify(city)).join(',\n')
  return `{${entries(head).join(',\n')},\n"cities":[\n${listed}\n],\n"measures":[\n${measures.map(measureJson).join(',\n')}\n]}\n`
}

function measureJson({ cities, ...head }: MeasureFinding): string {
  return `{${entries(head).join(',')},"cities":{\n${entries(cities).join(',\n')}\n}}`
}
