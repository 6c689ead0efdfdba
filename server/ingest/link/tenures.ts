import { addDays } from '../../../shared/dates.ts'
import type { RecordTenure } from '../../../shared/record.ts'
import type { SaidTenure } from './directory-said.ts'
import type { Sighting } from './directory.ts'
import { idOf } from './ids.ts'

type Run = Sighting & { lastOn: string }

/** Sightings of one office, oldest first, as unbroken runs of one person in one capacity. */
function runsOf(sightings: Sighting[]): Run[] {
  const runs: Run[] = []
  for (const seen of sightings) {
    const same = runs.findLast((run) => run.personId === seen.personId && run.capacity === seen.capacity)
    const between = runs.some((run) => run.personId !== seen.personId && same && run.on > same.lastOn)
    if (same && !between) same.lastOn = seen.on
    else runs.push({ ...seen, lastOn: seen.on })
  }
  return runs
}

/** Whether two people were ever seen in the office at one meeting: then nobody's coming ends another's tenure. */
const isShared = (sightings: Sighting[]) => {
  const onDay = new Map<string, string>()
  return sightings.some(({ on, personId }) => (onDay.get(on) ?? personId) !== personId || !onDay.set(on, personId))
}

type Corrected = Run & { said: SaidTenure | undefined }

/** A run with what was last said of it: the one in which the lists show the person on the day that the saying names. */
const corrected = (run: Run, said: readonly SaidTenure[]): Corrected => ({
  ...run,
  said: said.findLast(
    (one) =>
      one.officeId === run.officeId &&
      one.personId === run.personId &&
      run.on <= one.seenOn &&
      one.seenOn <= run.lastOn,
  ),
})

function tenuresOf(sightings: Sighting[], firstMeetingOn: string, sayings: readonly SaidTenure[]): RecordTenure[] {
  const shared = isShared(sightings)
  const runs = runsOf(sightings).map((run) => corrected(run, sayings))
  return runs.map(({ said, ...run }, i) => {
    const successor = shared ? undefined : runs[i + 1]
    const successorOn = successor && (successor.said?.from ?? successor.on)
    return {
      id: idOf('tenure', run.officeId, run.personId, run.capacity, run.on),
      officeId: run.officeId,
      personId: run.personId,
      capacity: said?.capacity ?? run.capacity,
      firstSeenOn: run.on,
      lastSeenOn: run.lastOn,
      fromOn: said?.from ?? (run.on === firstMeetingOn ? null : run.on),
      untilOn: said?.until ?? (successorOn ? addDays(successorOn, -1) : null),
    }
  })
}

/**
 * Who held which office, from when, as far as attendance lists show it and people said. Where nobody said, the true first
 * day is somewhere before `fromOn`.
 */
export function tenures(sightings: Sighting[], said: readonly SaidTenure[]): RecordTenure[] {
  const ordered = sightings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const byOffice = Map.groupBy(ordered, (seen) => seen.officeId)
  const first = ordered[0]?.on ?? ''
  return [...byOffice.values()].flatMap((seen) => tenuresOf(seen, first, said))
}
