import { say } from '../words/say.ts'

/** A place in a reader's query: characters from the start, `to` after the last; lines and columns count from 1. */
export interface QueryPlace {
  from: number
  to: number
  line: number
  column: number
}

/** What the database said of a query it could not answer. */
export interface DatabaseFault {
  /** Its kind in the database's words, such as "Binder"; null where it does not say. */
  kind: string | null
  /** The database's own words, in English. */
  words: string
  /** Where in the query; null where it does not say. */
  place: QueryPlace | null
  /** What a reader can do about it, where the database's advice does not hold here; null where there is none. */
  advice: string | null
}

interface ErrorJson {
  exception_type?: string
  exception_message?: string
  position?: string
}

/**
 * Reads the database's error about a query: JSON, as it writes it with `errors_as_json`, or else plain words. Its place counts from so many bytes before
 * the query.
 */
export function databaseFault(message: string, sql: string, bytesBefore = 0): DatabaseFault {
  const json = unwrapped(message)
  if (!json) return { kind: null, words: message, place: null, advice: adviceOn(null, message) }
  const { exception_type: kind = null, exception_message = message, position } = json
  const words = kind === OUT_OF_MEMORY ? exception_message.split('\n')[0]! : exception_message
  return {
    ...{ kind, words },
    place:
      position === undefined ? null : placeOf(sql, Math.max(0, Number(position) - bytesBefore)),
    advice: adviceOn(kind, words),
  }
}

const OUT_OF_MEMORY = 'Out of Memory'
const OF_THE_SEAL =
  /configuration has been locked|disabled (through|by) configuration|\bextension\b|file system operations are disabled/i

function adviceOn(kind: string | null, words: string): string | null {
  if (kind === OUT_OF_MEMORY)
    return say('The query needs more memory than the console has. Ask for less at once.')
  if (OF_THE_SEAL.test(words))
    return say(
      'The console is sealed: no query reaches the network, a file or a setting. Only the tables here can be asked.',
    )
  return null
}

/** The innermost of errors: a parser's comes wrapped in others, each the message of the next. */
function unwrapped(message: string): ErrorJson | null {
  const json = maybeJson(message)
  return json && { ...json, ...unwrapped(json.exception_message ?? '') }
}

function maybeJson(text: string): ErrorJson | null {
  // Some errors begin with their kind in words: "Parser Error: {…}".
  const json = /^(?:[A-Z][\w ]* Error: )?(\{.*\})$/s.exec(text)?.[1]
  if (json === undefined) return null
  try {
    return JSON.parse(json) as ErrorJson
  } catch {
    return null
  }
}

/** The place of a number of bytes into the query's UTF-8, up to the end of the word there. */
export function placeOf(sql: string, byte: number): QueryPlace {
  const bytes = new TextEncoder().encode(sql)
  const from = new TextDecoder().decode(bytes.subarray(0, byte)).length
  const before = sql.slice(0, from).split('\n')
  const word = /^(?:[\p{L}\p{N}_]+|"(?:[^"]|"")*"|'(?:[^']|'')*'|\S)/u.exec(sql.slice(from))
  return {
    ...{ from, to: from + (word?.[0].length ?? 0) },
    line: before.length,
    column: before.at(-1)!.length + 1,
  }
}
