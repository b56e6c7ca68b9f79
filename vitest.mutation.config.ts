import { defineConfig } from 'vitest/config'

/**
 * The unit tests of the folders that are mutated, and of those that use the domain all the time and are quick: so each mutant meets what is meant to
 * tell it. Stryker sees to what never ends.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/unit/{domain,spatial,stats,view,own,panels,zones}/**/*.test.ts',
      'tests/unit/export/{citations,csv-text,gap-table,result-table}.test.ts',
      'tests/unit/figure/{*-finding,*-findings,city-statistics,multiverse-ways,statistic-rows}.test.ts',
      'tests/unit/state/{published-faults,documents}*.test.ts',
      'tests/unit/words/{definitions,heading,say,spanish-data}*.test.ts',
    ],
    testTimeout: 120_000,
  },
})
