import { svelteTesting } from '@testing-library/svelte/vite'
import { playwright } from '@vitest/browser-playwright'
import { mergeConfig, defineConfig } from 'vitest/config'
import { chromium } from './scripts/chromium.ts'
import viteConfig from './vite.config.ts'

/** Unit on Node, components in jsdom, what needs a real engine in Chromium, real data where DATA_MIRROR points to it. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Its own choice leaves a core idle, of two that is half.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/unit/**/*.test.ts'],
            // A database starts slowly beside other work.
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          plugins: [svelteTesting()],
          test: {
            name: 'component',
            environment: 'jsdom',
            include: ['tests/component/**/*.test.ts'],
            setupFiles: ['tests/component/setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            // A map is drawn in software there, beside whatever else the machine does.
            testTimeout: 60_000,
            expect: { poll: { timeout: 10_000 } },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: chromium() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'real',
            environment: 'node',
            include: process.env.DATA_MIRROR ? ['tests/real/**/*.test.ts'] : [],
            testTimeout: 240_000,
            hookTimeout: 240_000,
          },
        },
      ],
    },
  }),
)
