/** A try that failed for a reason that may pass: the address is tried again. */
export class PassingFault extends Error {
  /** Milliseconds that the server asks to wait; null where it asks nothing. */
  readonly waitMs: number | null

  constructor(
    message: string,
    { waitMs = null, cause }: { waitMs?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.waitMs = waitMs
  }
}

/** An address that does not have the file: the next one is tried. */
export class AddressFault extends Error {}

/** A file that no address gave, or that is not in the cache when only the cache may be used. */
export class UnavailableError extends Error {}

/** The reader pressed Ctrl-C. */
export class InterruptedError extends Error {
  constructor() {
    super('Interrupted. What has been downloaded is kept: the next run goes on from there.')
  }
}
