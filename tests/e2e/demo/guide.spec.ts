import { expect, test } from '../atlas-page.ts'

const STORY = './?page=guide&city=ostermere-mn'

test('a step of the story is reached by key, has its link, and is where that link opens, in Spanish too', async ({
  page,
}) => {
  await page.goto(STORY)
  const steps = page.getByRole('navigation', { name: 'Steps of the story' }).getByRole('link')
  await expect(steps).toHaveCount(8)
  await steps.filter({ hasText: 'What this does not show' }).press('Enter')
  await expect(page).toHaveURL(/step=limits/)
  const limits = page.getByRole('heading', { name: 'What this does not show' })
  await expect(limits).toBeInViewport()

  await page.reload()
  await expect(limits).toBeInViewport()

  await page.goto(`${STORY}&step=limits&lang=es`)
  await expect(page.getByRole('heading', { name: 'Lo que esto no muestra' })).toBeInViewport()
})

test('each step is a still that makes sense alone: a heading, words, and a picture with its legend and sources', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(STORY)
  const steps = page.getByRole('article').getByRole('region')
  await expect(steps).toHaveCount(8)
  for (const step of await steps.all()) {
    const title = (await step.getByRole('heading', { level: 2 }).first().textContent())!
    await expect(step).toHaveAccessibleName(title)
    if (title === 'Read on') continue
    await expect(step.getByRole('figure').locator('svg').first(), title).toBeVisible()
    await expect(step.getByRole('figure'), title).toContainText('Invented areas')
    await expect(step.getByRole('paragraph').last(), title).not.toBeEmpty()
  }
  await expect(steps.nth(1).getByRole('img', { name: /^Map of Ostermere/ })).toBeVisible()
})
