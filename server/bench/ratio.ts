/** Median of the rounds with the least and the most. */
export type Spread = { median: number; min: number; max: number }

/** One thing to be timed; nothing is timed but the call itself. */
export type Side = { call: () => unknown; before?: () => unknown }

/** Milliseconds a call took on each side in one round: the median of its calls. */
export type Round<Name extends string> = Record<Name, number>

export type Pace = {
  rounds: number
  /** How long one round may take, in milliseconds. */ roundMs: number
  mostCalls: number
}

export const usualPace: Pace = { rounds: 5, roundMs: 400, mostCalls: 100 }
/** For what is slow and changes the database: one call a side and round. */
export const onceARound: Pace = { rounds: 5, roundMs: 0, mostCalls: 1 }

/** The middle value; the mean of the middle two where their number is even. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.')
  return (low + high) / 2
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}

async function timed({ call, before }: Side): Promise<number> {
  await before?.()
  const start = process.hrtime.bigint()
  await call()
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Calls every side in turn, call by call, so that what disturbs the machine disturbs all of them. */
async function oneRound<Name extends string>(sides: Record<Name, Side>, calls: number): Promise<Round<Name>> {
  const names = Object.keys(sides) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let call = 0; call < calls; call++) {
    for (const name of names) times.get(name)?.push(await timed(sides[name]))
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Round<Name>
}

/** Rounds of the sides in turn after warming up, as many calls a round as its time allows. */
export async function timeInTurn<Name extends string>(
  sides: Record<Name, Side>,
  { rounds, roundMs, mostCalls }: Pace = usualPace,
): Promise<Round<Name>[]> {
  await oneRound(sides, Math.min(3, mostCalls))
  const warm = await oneRound(sides, Math.min(3, mostCalls))
  const callMs = Object.values<number>(warm).reduce((sum, ms) => sum + ms, 0)
  const calls = Math.max(1, Math.min(mostCalls, Math.round(roundMs / callMs)))
  const timings: Round<Name>[] = []
  for (let round = 0; round < rounds; round++) timings.push(await oneRound(sides, calls))
  return timings
}
