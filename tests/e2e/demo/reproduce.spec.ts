import { createHash } from 'node:crypto'
import { test as plain, type Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { fact, heading, publishedOverlaps, reproduce, startButton } from '../reproduce-screen.ts'

const differing = (page: Page) =>
  page.getByRole('table').filter({ hasText: /of an area and a tract, in m²/ })
const mapByMap = (page: Page) => page.getByRole('table').last()

/** Moves the second point of the first area's outline by a part of its map's width. */
async function moveAVertex(page: Page, city: string): Promise<void> {
  const path = `city/${city}.topo.json`
  const moved = (async () => {
    const shapes = await (await page.request.get(`./data/${path}`)).json()
    const index: number = shapes.objects.areas.geometries[0].arcs.flat(Infinity)[0]
    const [, second, third] = shapes.arcs[index < 0 ? ~index : index]
    second[0] += 40
    third[0] -= 40
    return JSON.stringify(shapes)
  })()
  await page.route(`**/data/${path}`, async (route) =>
    route.fulfill({ contentType: 'application/json', body: await moved }),
  )
  // What its hash betrays is refused before it is joined.
  await page.route('**/data/manifest.json', async (route) => {
    const manifest = await (await route.fetch()).json()
    const file = manifest.files.find((of: { path: string }) => of.path === path)
    const body = Buffer.from(await moved)
    file.sha256 = createHash('sha256').update(body).digest('hex')
    file.bytes = body.length
    await route.fulfill({ json: manifest })
  })
}

test('the top bar leads to the page, and nothing is joined before the reader asks for it', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: 'Reproduce' }).click()
  await expect(page).toHaveURL(/\?page=reproduce$/)
  await expect(startButton(page)).toBeVisible()
  await expect(page.getByText('invented data').last()).toBeAttached()
  expect(fetched.filter((url) => /topo\.json|join-worker/.test(url))).toEqual([])
})

test('all overlaps joined here equal the published ones, and are as many', async ({ page }) => {
  await reproduce(page)
  await expect(heading(page)).toHaveText(
    `All ${await publishedOverlaps(page)} overlaps equal the published ones`,
  )
  await expect(page.getByRole('status').first()).toHaveText(/^All \d+ overlaps equal/)
  await expect(fact(page, 'Maps joined')).toHaveText('4 of 4')
  await expect(fact(page, 'Tracts whose graded land differs')).toHaveText(/^0 of \d+$/)
  await expect(fact(page, /^Joining alone/)).toHaveText(/^\d+\.\d\d seconds$/)
  await expect(fact(page, /^Workers/)).toHaveText(/^\d on \d+$/)
  await expect(differing(page)).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('it is driven by keyboard, sorted by a column, and its maps open', async ({ page }) => {
  await page.goto('./?page=reproduce')
  await startButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(/^All \d+ overlaps equal/)
  await expect(startButton(page)).toBeFocused()
  const overlaps = mapByMap(page).getByRole('button', { name: 'Overlaps' })
  await overlaps.press('Enter')
  await overlaps.press('Enter')
  await expect(mapByMap(page).getByRole('columnheader', { name: 'Overlaps' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(mapByMap(page).getByRole('row').nth(1)).toContainText('Ostermere')
  await mapByMap(page).getByRole('link', { name: 'Ostermere, MN', exact: true }).press('Enter')
  await expect(page).toHaveURL(/\?city=ostermere-mn$/)
  await page.goBack()
  await expect(heading(page)).toHaveText(/^All \d+ overlaps equal/)
})

test('a map that is not the published one is found out, and every overlap listed', async ({
  page,
}) => {
  await moveAVertex(page, 'ostermere-mn')
  await reproduce(page)
  await expect(heading(page)).toHaveText(/^\d+ of \d+ overlaps differs? from the published/)
  const count = Number((await heading(page).innerText()).match(/^\d+/)![0])
  const rows = differing(page).getByRole('row')
  await expect(rows).toHaveCount(count + 1)
  for (const row of (await rows.all()).slice(1)) await expect(row).toContainText('Ostermere')
  await expect(rows.nth(1).getByRole('cell').last()).toHaveText(/^[+−][\d,]+\.\d{3}$/)
  const other = mapByMap(page).getByRole('row', { name: /Windelmoor/ })
  await expect(other.getByRole('cell').last()).toHaveText('0')
  await expectNoAxeViolations(page)
})

test('it can be cancelled, and started again', async ({ page }) => {
  await page.route('**/data/city/*.topo.json', () => {})
  await reproduce(page)
  await expect(page.getByText('0 of 4', { exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('status').first()).toHaveText('Cancelled. Nothing was compared.')
  await page.unroute('**/data/city/*.topo.json')
  await startButton(page).click()
  await expect(heading(page)).toHaveText(/^All \d+ overlaps equal/)
})

/** Faults that the console may speak of too. */
plain(
  'a map that does not arrive is named, the others are compared, and it can be tried again',
  async ({ page }) => {
    const missing = '**/data/city/ostermere-mn.topo.json'
    await page.route(missing, (route) => route.fulfill({ status: 404, body: '' }))
    await reproduce(page)
    await expect(heading(page)).toHaveText(/^All \d+ overlaps equal .*; 1 map could not be joined$/)
    await expect(page.getByText('city/ostermere-mn.topo.json: expected the file')).toBeVisible()
    await expect(fact(page, 'Maps joined')).toHaveText('3 of 4')
    await page.unroute(missing)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page)).toHaveText(/^All \d+ overlaps equal the published ones$/)
    await expect(fact(page, 'Maps joined')).toHaveText('4 of 4')
  },
)

plain('a map cut off half-way is not taken for a map, and is fetched again', async ({ page }) => {
  const broken = '**/data/city/ostermere-mn.topo.json'
  await page.route(broken, async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ status: 200, body: body.slice(0, body.length / 2) })
  })
  await reproduce(page)
  await expect(page.getByText(/ostermere-mn\.topo\.json: expected SHA-256/)).toBeVisible()
  await page.unroute(broken)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toHaveText(/^All \d+ overlaps equal the published ones$/)
})

plain('without the database the maps are joined all the same, and it is said', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }))
  await reproduce(page)
  await expect(heading(page)).toHaveText('4 maps joined here, but not compared')
  await expect(page.getByRole('alert')).toContainText('The database could not compare')
  await page.unroute('**/*.wasm')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toHaveText(/^All \d+ overlaps equal/)
})
