/** What the work of this thread costs, in microseconds of processor time: other programs do not count. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}

async function leastCost(work: () => unknown): Promise<number> {
  const costs: number[] = []
  for (let i = 0; i < 3; i++) costs.push(await costOf(work))
  return Math.min(...costs)
}

/** Below this, in microseconds, a cost is mostly the clock's own. */
const LEAST = 2_000
const FACTOR = 8

/** Growth of the cost over eightfold length: about 8 where it is linear, 64 where it is square. */
export const LINEAR = 24

/**
 * How much more work costs on eight times the length.
 * @param work does it for an input of a length; may be asynchronous
 */
export async function growthOf(work: (length: number) => unknown, length: number): Promise<number> {
  const growth = await growthFrom(work, length)
  // Memory taken for the first time costs more at one length than at another: what is steep is so from a longer one too.
  return growth < LINEAR ? growth : Math.min(growth, await growthFrom(work, length * LONGER))
}

const LONGER = 4

async function growthFrom(work: (length: number) => unknown, length: number): Promise<number> {
  await work(length)
  const small = await leastCost(() => work(length))
  const large = await leastCost(() => work(length * FACTOR))
  return large / Math.max(small, LEAST)
}
