import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, expectNoPaleWords, test } from '../atlas-page.ts'
import { hiddenFocus, outOfReach } from '../in-reach.ts'
import { isOfCity, SCREENS, settled, turnTo } from '../screens.ts'
import { expectSpanish, openDetails } from '../spanish-words.ts'

const NOTHING = { sideways: 0, cut: [], small: [] }
/** Wide enough for two columns: 400 % of it are 320 px. */
const DESKTOP = { width: 1280, height: 640 }

// A blocked worker has no words of ours: the data page would show the browser's own.
test.use({ serviceWorkers: 'allow', viewport: DESKTOP })

/** Charts take a new width some frames after the window has it. */
async function expectInReach(page: Page, message: string) {
  await expect
    .configure({ soft: true })
    .poll(() => outOfReach(page), { message, timeout: 10_000 })
    .toEqual(NOTHING)
}

for (const [part, queries] of Object.entries(SCREENS)) {
  test(`every screen of the ${part} is open to everyone: in both themes, zoomed twice, at 320 px and by keyboard`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(`./?${queries[0]}`)
    for (const query of queries)
      await test.step(query, async () => {
        await page.setViewportSize(DESKTOP)
        await page.emulateMedia({ colorScheme: 'light' })
        await turnTo(page, query)
        await expectNoAxeViolations(page)
        // The themes differ in their colours alone.
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectNoPaleWords(page)

        await page.setViewportSize({ width: 720, height: 450 })
        await settled(page, query)
        await expectInReach(page, `${query} at 200 %`)
        await page.setViewportSize({ width: 320, height: 640 })
        await settled(page, query)
        await expectInReach(page, `${query} at 320 px`)
        if (!isOfCity(query)) return
        await expectNoAxeViolations(page)
        expect.soft(await hiddenFocus(page), `${query}: focus under something else`).toEqual([])
      })
  })

  test(`every screen of the ${part} in Spanish is Spanish throughout, and open to everyone`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(`./?${queries[0]}&lang=es`)
    for (const query of queries)
      await test.step(query, async () => {
        await page.setViewportSize(DESKTOP)
        await page.emulateMedia({ colorScheme: 'light' })
        await turnTo(page, `${query}&lang=es`)
        await openDetails(page)
        await expectSpanish(page)
        await expectNoAxeViolations(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectNoPaleWords(page)

        await page.setViewportSize({ width: 320, height: 640 })
        await settled(page, query)
        await expectInReach(page, `${query} at 320 px`)
      })
  })
}
