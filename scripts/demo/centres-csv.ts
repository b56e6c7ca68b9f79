import type { Vintage } from '../../src/domain/vintage.ts'
import type { DemoTract } from './found-city.ts'

const HEADER = 'STATEFP,COUNTYFP,TRACTCE,POPULATION,LATITUDE,LONGITUDE'

/** `CenPop2010_Mean_TR.txt` and that of 2020: persons and centre of population of each tract, signed degrees, lines ending in CR LF. */
export function centresCsv(cities: readonly { tracts: readonly DemoTract<Vintage>[] }[]): string {
  const rows = cities.flatMap(({ tracts }) =>
    tracts.map(({ geoid, population, centre: [longitude, latitude] }) =>
      [
        geoid.slice(0, 2),
        geoid.slice(2, 5),
        geoid.slice(5),
        population,
        signed(latitude, 2),
        signed(longitude, 3),
      ].join(','),
    ),
  )
  return [HEADER, ...rows].map((line) => `${line}\r\n`).join('')
}

function signed(degrees: number, digits: number): string {
  const text = Math.abs(degrees).toFixed(6)
  return (degrees < 0 ? '-' : '+') + text.padStart(digits + 7, '0')
}
