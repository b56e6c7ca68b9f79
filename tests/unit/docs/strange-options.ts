import type { Document } from './document.ts'

/** Options of `npm run NAME -- …` that a document names in code but that the command's own help does not tell, a line each. */
export function strangeOptions(
  { path, spans, blocks }: Document,
  name: string,
  help: string,
): string[] {
  const call = new RegExp(String.raw`npm run ${name} -- ([^\n#]*)`, 'g')
  const known = new Set(['--help', ...(help.match(/--[a-z][\w-]*/g) ?? [])])
  return [...spans, ...blocks].flatMap(({ text, line }) =>
    [...text.matchAll(call)]
      .flatMap(([, options]) => options!.match(/--[a-z][\w-]*/g) ?? [])
      .filter((option) => !known.has(option))
      .map((option) => `${path}:${line}: npm run ${name} has no option ${option}`),
  )
}
