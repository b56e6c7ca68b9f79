import type { Page } from '@playwright/test'

/** A cheap phone on a poor network: the processor at a quarter of its speed, 1.6 Mbit/s down, 150 ms there and back. */
const SLOW = { cpu: 4, bitsPerSecond: 1_600_000, latencyMs: 150 }

/** Slows a page down from its first request on; not the workers' processors. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bitsPerSecond / 8,
    uploadThroughput: SLOW.bitsPerSecond / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
}
