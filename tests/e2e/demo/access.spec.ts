import { expect, expectNoAxeViolations, expectNoPaleWords, test } from '../atlas-page.ts'
import { hiddenFocus, outOfReach } from '../in-reach.ts'
import { isOfCity, SCREENS, settled } from '../screens.ts'
import { expectSpanish, openDetails } from '../spanish-words.ts'

const NOTHING = { sideways: 0, cut: [], small: [] }

// A blocked worker has no words of ours: the data page would show the browser's own.
test.use({ serviceWorkers: 'allow' })

for (const query of SCREENS) {
  test(`“${query}” is open to everyone, in both themes, zoomed twice, at 320 px and by keyboard`, async ({
    page,
  }) => {
    await page.goto(`./?${query}`)
    await settled(page)
    await expectNoAxeViolations(page)
    // The themes differ in their colours alone.
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoPaleWords(page)
    await page.emulateMedia({ colorScheme: 'light' })

    await page.setViewportSize({ width: 720, height: 450 })
    await settled(page)
    expect.soft(await outOfReach(page), 'at 200 %').toEqual(NOTHING)
    await page.setViewportSize({ width: 320, height: 640 })
    await settled(page)
    expect.soft(await outOfReach(page), 'at 320 px').toEqual(NOTHING)
    if (!isOfCity(query)) return
    await expectNoAxeViolations(page)
    expect.soft(await hiddenFocus(page), 'focus under something else').toEqual([])
  })

  test(`“${query}” in Spanish is Spanish throughout, and open to everyone`, async ({ page }) => {
    await page.goto(`./?${query}&lang=es`)
    await settled(page)
    await openDetails(page)
    await expectSpanish(page)
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoPaleWords(page)

    await page.setViewportSize({ width: 320, height: 640 })
    await settled(page)
    expect.soft(await outOfReach(page), 'at 320 px').toEqual(NOTHING)
  })
}
