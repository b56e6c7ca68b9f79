/** What the tracts look like, by their place in the layer: health step 1–7 or null without an estimate. */
export interface TractLooks {
  steps: readonly (number | null)[]
  faded: readonly boolean[]
}

/** The feature state of one tract; step 0 is one without an estimate. */
export interface TractState {
  step: number
  faded: boolean
}

/** The states that differ from what was drawn, by place; all of them where nothing was drawn yet. */
export function changedTracts(now: TractLooks, drawn: TractLooks | null): Map<number, TractState> {
  const changed = new Map<number, TractState>()
  for (const [i, step] of now.steps.entries()) {
    const faded = now.faded[i]!
    if (drawn && drawn.steps[i] === step && drawn.faded[i] === faded) continue
    changed.set(i, { step: step ?? 0, faded })
  }
  return changed
}
