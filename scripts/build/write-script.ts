import { build, type Plugin } from 'vite'

/** Writes a script that is no module, all of it in one file beside the page, with these names in it standing for these values. */
export async function writeScript(
  outDir: string,
  entry: string,
  file: string,
  values: Readonly<Record<string, unknown>>,
  plugins: Plugin[],
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'script', fileName: () => file },
    },
  })
}
