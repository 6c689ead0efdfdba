import { test as base } from '@playwright/test'
import { runServer, startWithinMs } from './run-server.ts'

/** A journey's `test`: pages open on a server of this worker's own, on an empty data folder with the samples loaded. */
export const test = base.extend<object, { address: string }>({
  address: [
    async ({}, ready) => {
      const server = await runServer()
      await ready(server.address)
      await server.stop()
    },
    { scope: 'worker', timeout: startWithinMs + 10_000 },
  ],
  baseURL: async ({ address }, ready) => ready(address),
})
