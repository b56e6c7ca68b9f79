import { defineConfig } from 'vitest/config'

/** The unit tests of the folders that are mutated, and no others: so each mutant meets what is meant to tell it. Stryker sees to what never ends. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/{domain,spatial,stats}/**/*.test.ts'],
    testTimeout: 120_000,
  },
})
