import { act, type Action } from '../action.ts'
import { click } from '../click.ts'
import { follow } from '../follow.ts'
import { chooseFile, damagedZones, zonesFile } from '../own-files.ts'
import { chance } from '../random.ts'
import { cityHere, type Scene } from '../scene.ts'
import { PATIENCE_MS } from '../stuck-faults.ts'

async function openZones({ page }: Scene) {
  await follow(page, '?page=zones')
  const field = page.locator('main input[type="file"][accept*=".zip"]')
  await field.waitFor({ state: 'attached', timeout: PATIENCE_MS })
  return field
}

/** Whether the reader waits for the map of the zones before doing anything else. */
async function maybeWait({ page, random }: Scene): Promise<string> {
  if (chance(random, 0.3)) return 'not waited for'
  await page
    .locator(
      'main svg [role="option"], main svg[role="listbox"], main [role="alert"], main .notice.empty',
    )
    .first()
    .waitFor({ state: 'attached', timeout: PATIENCE_MS })
  return 'seen'
}

/** The reader's own zones. */
export const ZONES: readonly Action[] = [
  act('take the example of zones', 2, async (scene) => {
    await openZones(scene)
    const button = scene.page.locator('main .example > button.text-button')
    if (!(await click(scene.random, button))) return null
    return maybeWait(scene)
  }),
  act('bring zones', 3, async (scene) => {
    const city = cityHere(scene)
    const field = await openZones(scene)
    await chooseFile(field, zonesFile(scene.random, city))
    return `of ${city.id}, ${await maybeWait(scene)}`
  }),
  act('give damaged zones', 2, async (scene) => {
    const field = await openZones(scene)
    const file = damagedZones(scene.random)
    await chooseFile(field, file)
    await scene.page.locator('main [role="alert"]').first().waitFor({ timeout: PATIENCE_MS })
    return file.name
  }),
  act('keep or put away the zones', 2, async (scene) => {
    await openZones(scene)
    return click(scene.random, scene.page.locator('main .kept button'))
  }),
]
