import { defineConfig } from '@playwright/test'
import { chromium } from './scripts/chromium.ts'

/** The build is served once on each data set; E2E_PORT moves both servers to other ports. */
const PORT = Number(process.env.E2E_PORT ?? 4180)
const DATA_SETS = [
  { name: 'demo', data: '.cache/demo-data', port: PORT },
  ...(process.env.DATA_MIRROR ? [{ name: 'real', data: '.cache/real-data', port: PORT + 1 }] : []),
]

export default defineConfig({
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  globalTimeout: 40 * 60_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/e2e.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: chromium(),
    // The tests of the worker that keeps files allow it; every other test meets the network alone.
    serviceWorkers: 'block',
  },
  projects: [
    ...DATA_SETS.map(({ name, port }) => ({
      name,
      testDir: `tests/e2e/${name}`,
      outputDir: `test-results/${name}`,
      use: { baseURL: `http://localhost:${port}` },
    })),
    // Served by an nginx of its own, once: the site is copied and compressed first.
    { name: 'deploy', testDir: 'tests/e2e/deploy', outputDir: 'test-results/deploy', workers: 1 },
  ],
  webServer: DATA_SETS.map(({ data, port }) => ({
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    env: { ATLAS_DATA: data },
  })),
})
