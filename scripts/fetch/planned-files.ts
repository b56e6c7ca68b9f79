import type { RemoteFile, RemoteSource } from './remote-source.ts'

const STATE = 'SS'

/** Whether which files of a source are needed depends on the states. */
export function dependsOnStates({ files }: RemoteSource): boolean {
  return files.some((file) => isTemplate(file) || file.states !== null)
}

/** The files of a source that these states need, a template once for each of them. */
export function filesFor({ files }: RemoteSource, states: ReadonlySet<string>): RemoteFile[] {
  return files
    .filter((file) => !file.states || file.states.some((state) => states.has(state)))
    .flatMap((file) =>
      isTemplate(file) ? [...states].sort().map((state) => forState(file, state)) : [file],
    )
}

function isTemplate({ path }: RemoteFile): boolean {
  return path.includes(STATE)
}

function forState(file: RemoteFile, state: string): RemoteFile {
  const filled = (text: string) => text.replaceAll(STATE, state)
  return { ...file, path: filled(file.path), addresses: file.addresses.map(filled) }
}
