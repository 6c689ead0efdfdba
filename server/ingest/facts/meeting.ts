import { areaIn } from '../../../shared/areas.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { listedPeople } from './attendance.ts'
import { headOf, isContent } from './head.ts'
import { heldOnIn } from './meeting-date.ts'
import { nextMeetingIn } from './next-meeting.ts'
import { startsAtIn } from './meeting-time.ts'
import { chairByOffice } from './spoken-roles.ts'
import { titleIn } from './meeting-title.ts'
import { venueIn } from './meeting-venue.ts'

// Reads what the notes say of their own meeting, from what stands before the first item, and what they announce of the next.
// Not the dates of footers, publication stamps and earlier minutes.

const draft = /\bdraft\b/i
const agreed =
  /\b(?:agreed|approved|confirmed|final|signed) (?:minutes|notes|version)\b|\bminutes (?:agreed|approved|confirmed)\b/i

function stateOf(head: string): 'draft' | 'agreed' | 'unknown' {
  if (draft.test(head)) return 'draft'
  return agreed.test(head) ? 'agreed' : 'unknown'
}

export const meetingReader: FactReader<'meeting'> = {
  kind: 'meeting',
  name: 'meeting@1',
  read(all, context) {
    const blocks = all.filter(isContent)
    const head = headOf(all)
    const people = listedPeople(all)
    const { title, series } = titleIn(head.length > 0 ? head : blocks.slice(0, 3), context.fileName)
    const held = heldOnIn(blocks, head, context)
    return [
      {
        title,
        series,
        state: stateOf(
          `${head
            .map((block) => block.text)
            .join(' ')
            .slice(0, 2000)} ${context.fileName}`,
        ),
        heldOn: held?.day ?? null,
        startsAt: startsAtIn(head),
        venue: venueIn(head, held),
        chair:
          people.find((person) => person.isChair && person.status === 'present')?.name ?? chairByOffice(head, people),
        minutesBy: people.find((person) => person.takesMinutes)?.name ?? null,
        area: areaIn(context.text.text),
        nextMeeting: nextMeetingIn(blocks, held?.day ?? null),
      },
    ]
  },
}
