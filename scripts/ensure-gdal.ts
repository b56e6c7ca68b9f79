import { spawnSync } from 'node:child_process'
import { ensureProgram } from './ensure-program.ts'

/** Finds GDAL's programs, which read GeoJSON and CSV as GIS do, or installs them. Returns why there are none, in words; null when there are. */
export const ensureGdal = () =>
  ensureProgram({
    name: 'ogrinfo',
    isThere: () => spawnSync('ogrinfo', ['--version']).status === 0,
    packages: 'gdal-bin',
  })
