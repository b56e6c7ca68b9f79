import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { CityPictures, Files } from './city-pictures.ts'

const LIST = 'pictures.json'

/** Puts a city's pictures into `folder`: those that an earlier build kept under this name and key or, where there are none, freshly drawn ones, which are kept. */
export async function keptPictures(
  { kept, name, key, folder }: { kept: string; name: string; key: string; folder: string },
  draw: () => Promise<{ pictures: CityPictures; files: Files }>,
): Promise<{ pictures: CityPictures; drawn: boolean }> {
  const own = join(kept, name, key)
  const drawn = !existsSync(own)
  if (drawn) {
    const { pictures, files } = await draw()
    rmSync(join(kept, name), { recursive: true, force: true })
    mkdirSync(`${own}.new`, { recursive: true })
    for (const [file, content] of Object.entries(files))
      writeFileSync(join(`${own}.new`, file), content)
    writeFileSync(join(`${own}.new`, LIST), JSON.stringify(pictures))
    renameSync(`${own}.new`, own)
  }
  for (const file of readdirSync(own))
    if (file !== LIST) cpSync(join(own, file), join(folder, file))
  return { pictures: JSON.parse(readFileSync(join(own, LIST), 'utf8')) as CityPictures, drawn }
}
