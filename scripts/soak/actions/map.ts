import type { Page } from '@playwright/test'
import { act, type Action } from '../action.ts'
import { oneOf } from '../click.ts'
import { chance } from '../random.ts'
import type { Scene } from '../scene.ts'

const map = (page: Page) => page.locator('main canvas')

async function overMap(
  scene: Scene,
  does: 'hover' | 'click' | 'zoom' | 'drag',
): Promise<string | null> {
  const { page, random } = scene
  const canvas = await oneOf(random, map(page))
  const box = await canvas?.boundingBox()
  if (!box) return null
  const place = () =>
    [
      box.x + (0.1 + 0.8 * random()) * box.width,
      box.y + (0.1 + 0.8 * random()) * box.height,
    ] as const
  await page.mouse.move(...place())
  if (does === 'click') await page.mouse.click(...place())
  if (does === 'zoom') await page.mouse.wheel(0, chance(random, 0.5) ? 400 : -400)
  if (does === 'drag') {
    await page.mouse.down()
    await page.mouse.move(...place(), { steps: 4 })
    await page.mouse.up()
  }
  return `${does} the map`
}

/** The map, by pointer. */
export const MAP: readonly Action[] = [
  act('hover the map', 4, (scene) => overMap(scene, 'hover')),
  act('click the map', 5, (scene) => overMap(scene, 'click')),
  act('zoom the map', 2, (scene) => overMap(scene, 'zoom')),
  act('drag the map', 2, (scene) => overMap(scene, 'drag')),
]
