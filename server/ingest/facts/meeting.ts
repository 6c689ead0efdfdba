import { areaIn } from '../../../shared/areas.ts'
import type { Block } from '../../../shared/blocks.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { datesIn } from '../../../shared/written-dates.ts'
import { listedPeople } from './attendance.ts'
import { headOf, isContent } from './meeting/head.ts'
import { heldOnIn } from './meeting/date.ts'
import { nextMeetingIn } from './meeting/next-meeting.ts'
import { openingItem } from './meeting/people-blocks.ts'
import { startsAtIn } from './meeting/time.ts'
import { chairByOffice, chairOfBody, namedByInitials } from './people/spoken-roles.ts'
import { titleIn } from './meeting/title.ts'
import { venueIn } from './meeting/venue.ts'

// Reads what the notes say of their own meeting, from what stands before the first item, and what they announce of the next.
// Not the dates of footers, publication stamps and earlier minutes.

// The paper itself, and no draft that was talked of.
const draft =
  /^\W*draft\b(?! (?:budget|plan|policy|report|strategy|letter|terms))|\b(?:draft|unconfirmed|unapproved) (?:\p{L}+ )?(?:minutes|notes?|record|version|copy)\b|\b(?:status|version):? ?draft\b|[([]draft[)\]]|[-–—:] draft\W*$/iu
const agreed =
  /\b(?:agreed|approved|confirmed|final|signed) (?:minutes|notes?|record|version)\b|\b(?:minutes|notes?|record) (?:(?:were |was )?(?:agreed|approved|confirmed|signed off))\b|\b(?:status|version):? ?(?:agreed|approved|final)\b|[([](?:agreed|approved|final)[)\]]|^(?:agreed|approved|confirmed)(?: and signed)?(?: as (?:an? )?(?:correct|accurate|true)(?: record)?)?(?: by| at| on)\b/iu
// Of minutes that were agreed at this meeting, the ones that this meeting's notes are stand in no item.
const ofEarlier = /\b(?:previous|last|earlier)\b|\bmeeting (?:of|held on)\b/i

/** Draft or agreed, as the head says, the end below the last item, or the file's name. */
function stateOf(head: readonly Block[], end: readonly Block[], fileName: string): 'draft' | 'agreed' | 'unknown' {
  const lines = [...head, ...end.filter(({ text }) => !/^(?:the )?minutes\b/i.test(text))]
    .map(({ text }) => text)
    .filter((text) => text.length < 200 && !ofEarlier.test(text))
  const name = fileName.replace(/[_-]/g, ' ')
  if (/\bdraft\b/i.test(name) || lines.some((line) => draft.test(line))) return 'draft'
  return agreed.test(name) || lines.some((line) => agreed.test(line)) ? 'agreed' : 'unknown'
}

// "Tuesday 14 May 2019, 10.30 a.m., Moot Room."
const opensWithDay = ({ text }: Block) =>
  datesIn(text).some(({ start, day }) => start <= 10 && day !== null && !/\d/.test(text.slice(0, start)))

/** The head; where it gives no day, with the paragraph of a first item about who was there that begins with one. */
function withOpeningDay(head: readonly Block[], all: readonly Block[]): Block[] {
  if (head.some(({ text }) => datesIn(text).some(({ day }) => day !== null))) return [...head]
  return [...head, ...openingItem(all).filter(opensWithDay)]
}

export const meetingReader: FactReader<'meeting'> = {
  kind: 'meeting',
  name: 'meeting@1',
  read(all, context) {
    const blocks = all.filter(isContent)
    const head = withOpeningDay(headOf(all), all)
    const people = listedPeople(all)
    const { title, series } = titleIn(head.length > 0 ? head : blocks.slice(0, 3), context.fileName)
    const held = heldOnIn(blocks, head, context)
    return [
      {
        title,
        series,
        state: stateOf(head, blocks.slice(-3), context.fileName),
        heldOn: held?.day ?? null,
        startsAt: startsAtIn(head),
        venue: venueIn(head, held),
        chair:
          people.find((person) => person.isChair && person.status === 'present')?.name ??
          chairByOffice(head, people) ??
          namedByInitials(head, people, 'chair') ??
          chairOfBody(people, series),
        minutesBy: people.find((person) => person.takesMinutes)?.name ?? namedByInitials(head, people, 'minutes'),
        area: areaIn(context.text.text),
        nextMeeting: nextMeetingIn(blocks, held?.day ?? null, series),
      },
    ]
  },
}
