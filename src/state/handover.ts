import { say } from '../words/say.ts'

/** Under which it stands in the tab's own store, from the moment a page is left until the next one begins. */
const KEY = 'atlas-handover'
/** Of the form in which each part is handed over; another edition may have another. */
const VERSION = 1

type Parts = Record<string, unknown>

const arrived = takeArrived()
const givers = new Map<string, () => unknown>()

/** What the page before handed over, taken out of the store at once. */
function takeArrived(): Parts {
  try {
    const text = sessionStorage.getItem(KEY)
    if (text === null) return {}
    sessionStorage.removeItem(KEY)
    const { version, parts } = JSON.parse(text) as { version: unknown; parts: Parts }
    return version === VERSION ? parts : {}
  } catch {
    // Where the store is forbidden nothing was handed over.
    return {}
  }
}

/**
 * What the page before this one handed over under a name, once; null where it did not. `give` is asked for what this page hands over when it is left: plain data,
 * null where there is nothing that only this page holds; it throws where that is too much.
 */
export function handed<T>(name: string, give: () => T | null): T | null {
  givers.set(name, give)
  const part = (arrived[name] as T | undefined) ?? null
  delete arrived[name]
  return part
}

/** Hands over what only this page holds; false where the tab's store has no room for it, or is forbidden. */
function handOver(): boolean {
  try {
    const given = [...givers].map(([name, give]) => [name, give()] as const)
    // What came and nobody has asked for goes on as it is.
    const parts = { ...arrived, ...Object.fromEntries(given.filter(([, part]) => part !== null)) }
    if (Object.keys(parts).length === 0) return true
    sessionStorage.setItem(KEY, JSON.stringify({ version: VERSION, parts }))
    return true
  } catch {
    return false
  }
}

/**
 * Leaves this page for another load of it, at this address or another one, and hands over what the reader made and had remembered nowhere. Where that cannot be
 * the reader is asked first; false where they stay.
 */
export function loadAnew(address?: string): boolean {
  const question = say(
    'What you brought or wrote here cannot be handed over to the page that comes: it is too large, or this browser forbids it. It would be forgotten. Load the page all the same?',
  )
  if (!handOver() && !confirm(question)) return false
  // A step of the history within the page, so that the step back comes to this page, which loads itself anew, and not to another that begins with nothing.
  if (address !== undefined) history.pushState(history.state, '', address)
  location.reload()
  return true
}
