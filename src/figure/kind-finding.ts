import type { CityContent } from './city-content.ts'
import type { FigureKind } from './figure-spec.ts'
import type { Finding } from './finding.ts'
import { robustnessFinding } from './robustness-finding.ts'
import { scatterFinding } from './scatter-finding.ts'
import { tractFinding } from './tract-finding.ts'

/** What a figure of that kind finds: most tell the city's finding, others what they alone show. */
export function kindFinding(kind: FigureKind, content: CityContent): Finding {
  switch (kind) {
    case 'scatter':
      return scatterFinding(content)
    case 'multiverse':
      return robustnessFinding(content)
    case 'tract':
      return tractFinding(content)
    default:
      return content.finding
  }
}
