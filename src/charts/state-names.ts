import type { StatesTopology } from './states-frame.ts'

/** The names of the states by their two digits. */
export function stateNames({ objects }: StatesTopology): Map<string, string> {
  return new Map(
    objects.states.geometries.flatMap(({ id, properties }) =>
      properties && 'name' in properties ? [[String(id), properties.name]] : [],
    ),
  )
}
