import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { FONT_FACES, FONT_FORMATS, fontFile } from '../../src/look/font-face.ts'
import { FONTS_FOLDER, fontSource, makeFonts } from './make-fonts.ts'

const NAME = 'virtual:figure-fonts'

/** Makes the faces that figures are set in on first use, and gives their addresses by the names of their files as the module "virtual:figure-fonts". `note` is told the files that they are made of. */
export function figureFonts(note: (file: string) => void): Plugin {
  return {
    name: 'figure-fonts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined
      const folder = await makeFonts(FONTS_FOLDER)
      for (const face of FONT_FACES) note(fontSource(face))
      const files = FONT_FACES.flatMap((face) =>
        FONT_FORMATS.map((format) => fontFile(face, format)),
      )
      const path = (file: string) => JSON.stringify(`${normalizePath(join(folder, file))}?url`)
      const imports = files.map((file, i) => `import url${i} from ${path(file)}`)
      const entries = files.map((file, i) => `${JSON.stringify(file)}: url${i}`)
      return `${imports.join('\n')}\nexport default { ${entries.join(', ')} }`
    },
  }
}
