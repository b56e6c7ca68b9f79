import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { basedAddress } from './based-address.ts'
import { HAND_INPUTS, placeWords, type HandInput } from '../../src/domain/hand-input.ts'
import { formatBytes } from '../../src/domain/number-format.ts'
import { chosenSources } from './chosen-sources.ts'
import type { FetchOptions } from './fetch-options.ts'
import { neededStates } from './needed-states.ts'
import { filesFor } from './planned-files.ts'
import type { RemoteFile, RemoteSource } from './remote-source.ts'

const PATIENCE_MS = 10_000

/**
 * Says what `fetchSources` would do with the same options: each file, whether it is cached, how large it is and where it would come
 * from; and, unless sources were chosen, which files a person may add.
 */
export async function dryRun(options: FetchOptions): Promise<void> {
  const { log } = options.target
  const states = neededStates(options)
  for (const source of chosenSources(options.sources, options.chosen, options.maps, options.also)) {
    log(`${source.id}: ${source.title}`)
    for (const file of plannedFiles(source, states)) log(`  ${await plan(file, options)}`)
  }
  if (!options.chosen) for (const input of HAND_INPUTS) handLines(input, options.raw).forEach(log)
  if (!states)
    log('The HOLC maps are not here yet: SS stands for the states that they will be found to show.')
}

function handLines(input: HandInput, raw: string): string[] {
  const folder = join(raw, input.folder)
  const isHere = existsSync(folder) && readdirSync(folder).some((name) => /\.csv$/i.test(name))
  const file = `${isHere ? 'present ' : 'optional'} ${input.folder}/*.csv`
  const words = isHere ? '' : `  never downloaded. ${input.obtain} ${placeWords(input)}`
  return [`${input.source}: ${input.title}`, `  ${file}${words}`]
}

/** Before the maps, a template stands for all its files. */
function plannedFiles(source: RemoteSource, states: Set<string> | null): readonly RemoteFile[] {
  return states ? filesFor(source, states) : source.files
}

async function plan(file: RemoteFile, options: FetchOptions): Promise<string> {
  const place = join(options.raw, file.path)
  if (!options.refresh && existsSync(place))
    return `cached   ${file.path}  ${formatBytes(statSync(place).size)}`
  if (options.offline) return `missing  ${file.path}`
  if (file.path.includes('SS')) return `fetch    ${file.path}  ${file.addresses[0]}`
  for (const address of file.addresses) {
    const size = await sizeAt(basedAddress(address, options.base))
    if (size !== null) return `fetch    ${file.path}  ${size}  ${address}`
  }
  return `fetch    ${file.path}  no address answers just now: ${file.addresses.join(', ')}`
}

/** What an address says of its file's size; null where it has none. */
async function sizeAt(address: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const { ok, headers } = await fetch(address, { method: 'HEAD', signal })
    const length = headers.get('content-length')
    if (!ok) return null
    return length === null ? 'size not said' : formatBytes(Number(length))
  } catch (error) {
    if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return null
    throw error
  }
}
