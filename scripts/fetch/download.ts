import { backOff } from './back-off.ts'
import { basedAddress } from './based-address.ts'
import { AddressFault, InterruptedError, PassingFault, UnavailableError } from './fetch-faults.ts'
import { fileFault } from './file-fault.ts'
import { dropPart } from './part-note.ts'
import type { RemoteFile } from './remote-source.ts'
import { transfer, type Transfer } from './transfer.ts'

/** How a file is downloaded. */
export interface DownloadOptions extends Omit<Transfer, 'address'> {
  /** A server that stands in for all the others. */
  base?: string
  log: (line: string) => void
}

/** A server that asks for a longer wait is left for the next address. */
const LONGEST_WAIT = 120_000

/**
 * Downloads a file into `part` and returns the address that gave it. Each address is tried several times before the
 * next. Throws an UnavailableError with every address and its reason, a DiskError, or an InterruptedError.
 */
export async function download(file: RemoteFile, options: DownloadOptions): Promise<string> {
  const { part, base, signal, log } = options
  const reasons: string[] = []
  for (const address of file.addresses)
    try {
      await persist(basedAddress(address, base), options)
      const fault = await fileFault(part, file)
      if (fault === null) {
        if (reasons.length > 0) log([`${file.path} comes from an archive:`, ...reasons].join('\n'))
        return address
      }
      dropPart(part)
      throw new AddressFault(fault)
    } catch (error) {
      if (signal.aborted) throw new InterruptedError()
      if (!(error instanceof AddressFault)) throw error
      reasons.push(`  ${address}: ${error.message}`)
    }
  const place = part.replace(/\.part$/, '')
  throw new UnavailableError(
    [
      `${file.path} could not be downloaded:`,
      ...reasons,
      `Try again later, or put the file at ${place} by hand.`,
    ].join('\n'),
  )
}

/** Tries one address until it gives the file. Throws an AddressFault when it will not. */
async function persist(address: string, options: DownloadOptions): Promise<void> {
  const { connection, signal, log } = options
  for (let failures = 1; ; failures++)
    try {
      return await transfer({ ...options, address })
    } catch (error) {
      if (!(error instanceof PassingFault) || signal.aborted) throw error
      const wait = error.waitMs ?? backOff(failures, connection.random())
      const seconds = Math.ceil(wait / 1000)
      if (wait > LONGEST_WAIT)
        throw new AddressFault(`${error.message} and asks to wait ${seconds} s`, { cause: error })
      if (failures === connection.tries)
        throw new AddressFault(`${error.message}, ${failures} times`, { cause: error })
      log(`${new URL(address).host}: ${error.message}; once more in ${seconds} s`)
      await connection.sleep(wait, signal)
    }
}
