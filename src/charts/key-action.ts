/** What a key asks of the marks of a chart. */
export type KeyAction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'select' | 'clear'

const ACTIONS: Record<string, KeyAction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  Enter: 'select',
  ' ': 'select',
  Escape: 'clear',
}

/** The action of `KeyboardEvent.key`, or null for a key that charts leave alone. */
export function keyAction(key: string): KeyAction | null {
  return ACTIONS[key] ?? null
}
