import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Clears away what earlier rounds left, so that no measurement pays for another's garbage. */
export const collectGarbage = runInNewContext('gc') as () => void
