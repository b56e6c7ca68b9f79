import type { Scene } from './scene.ts'

/** One thing that a reader may do. */
export interface Action {
  name: string
  /** How often, beside the others. */
  weight: number
  /** Whether it loads the page anew, so that nothing that the page before it held is told afterwards. */
  loads: boolean
  /** Does it where the page has what it needs; says what was done, null where it could not be. */
  run(scene: Scene): Promise<string | null>
}

export const act = (name: string, weight: number, run: Action['run'], loads = false): Action => ({
  name,
  weight,
  loads,
  run,
})
