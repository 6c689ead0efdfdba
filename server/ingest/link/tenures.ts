import { addDays } from '../../../shared/dates.ts'
import type { RecordTenure } from '../../../shared/record.ts'
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

function tenuresOf(sightings: Sighting[], firstMeetingOn: string): RecordTenure[] {
  const shared = isShared(sightings)
  const runs = runsOf(sightings)
  return runs.map((run, i) => {
    const successor = shared ? undefined : runs[i + 1]
    return {
      id: idOf('tenure', run.officeId, run.personId, run.capacity, run.on),
      officeId: run.officeId,
      personId: run.personId,
      capacity: run.capacity,
      firstSeenOn: run.on,
      lastSeenOn: run.lastOn,
      fromOn: run.on === firstMeetingOn ? null : run.on,
      untilOn: successor ? addDays(successor.on, -1) : null,
    }
  })
}

/** Who held which office, from when, as far as attendance lists show it. The true first day is somewhere before `fromOn`. */
export function tenures(sightings: Sighting[]): RecordTenure[] {
  const ordered = sightings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const byOffice = Map.groupBy(ordered, (seen) => seen.officeId)
  const first = ordered[0]?.on ?? ''
  return [...byOffice.values()].flatMap((seen) => tenuresOf(seen, first))
}
