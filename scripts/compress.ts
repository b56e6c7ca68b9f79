import { parseArgs } from 'node:util'
import { compressFolder } from './compress/compress-folder.ts'
import { sizeTable } from './compress/size-table.ts'

/** `npm run compress -- [FOLDER] [--quality N]`: writes .gz and .br beside the files of a built site, for servers that send them. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quality: { type: 'string', default: '11' } },
})
const [folder = 'dist'] = positionals
const quality = Number(values.quality)

try {
  if (!Number.isInteger(quality) || quality < 0 || quality > 11)
    throw new Error(`--quality: expected a whole number from 0 to 11, got ${values.quality}`)
  console.log(sizeTable(await compressFolder(folder, quality)))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
