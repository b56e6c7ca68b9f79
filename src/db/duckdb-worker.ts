import { holdLife } from '../workers/worker-life.ts'
import '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'

/** DuckDB's own worker, whose end the page learns of. */
holdLife()
