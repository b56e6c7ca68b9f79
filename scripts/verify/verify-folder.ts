import { readReferenceInputs } from '../../src/verify/reference-inputs.ts'
import { runCheck, runChecks, type CheckResult } from '../../src/verify/run-checks.ts'
import { openReferenceDatabase } from '../data/reference-database.ts'
import { PLANTED_EFFECTS } from './planted-effects.ts'

/** All checks on the published data of `folder`, and that on the demonstration cities. Throws an Error where nothing is published there. */
export async function verifyFolder(folder: string): Promise<CheckResult[]> {
  const { database, tables } = await openReferenceDatabase(folder)
  try {
    const inputs = await readReferenceInputs(async (query) => database.query(query), tables)
    return [...runChecks(inputs), runCheck(PLANTED_EFFECTS, inputs)]
  } finally {
    database.close()
  }
}
