import type { AttendanceFact } from '../../../../shared/facts.ts'

const tick = /^(?:(?<there>[✔✓☑✅])|(?<away>[✘✗☒❌✕☐]))️? ?(?<rest>\S.*)$/su

/** "✔ Ann Lee", "✘ Tom Ford": what the mark before a name says; null where there is none. */
export function tickedIn(text: string): { status: AttendanceFact['status']; rest: string } | null {
  const { away, rest } = tick.exec(text)?.groups ?? {}
  return rest === undefined ? null : { status: away === undefined ? 'present' : 'apologies', rest }
}
