import type {
  DirectorySettingsAnswer,
  OfficeRow,
  PersonRow,
  TenureRow,
} from '../../../shared/answers/directory-settings.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { capacityLabel, sideLabel } from '../../../shared/wording/labels.ts'
import type { Pickable } from '../../ui/picker.view.ts'
import { wording } from '../../words/settings-offices.ts'

/** When somebody held an office; where nothing bounds it, when the lists show them in it. */
export function tenureInWords({ capacity, from, until, firstSeenOn, lastSeenOn }: TenureRow): string {
  const begin = from === null ? wording.seenFrom(dayInWords(firstSeenOn)) : wording.from(dayInWords(from))
  const end = until === null ? wording.lastSeen(dayInWords(lastSeenOn)) : wording.until(dayInWords(until))
  return [...(capacity === 'substantive' ? [] : [capacityLabel[capacity]]), begin, end].join(', ')
}

/** What an office is beside its name. */
export const aboutOffice = ({ short, side }: OfficeRow): string =>
  (short === null ? '' : `${short}, `) + sideLabel[side]

export const aboutPerson = ({ offices, meetings }: PersonRow): string =>
  [...offices, meetings === 0 ? wording.onNoList : wording.onLists(meetings)].join(', ')

/** The offices that one may be merged into. */
export const otherOffices = ({ offices }: DirectorySettingsAnswer, own: OfficeRow): Pickable[] =>
  offices
    .filter(({ officeId }) => officeId !== own.officeId)
    .map((one) => ({ value: one.office, name: one.name, about: aboutOffice(one) }))

/** The people that one may be merged into, or be. */
export const otherPeople = ({ people }: DirectorySettingsAnswer, own: PersonRow): Pickable[] =>
  people
    .filter(({ personId }) => personId !== own.personId)
    .map((one) => ({ value: one.person, name: one.name, about: aboutPerson(one) }))
