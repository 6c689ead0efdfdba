import { count } from '../../../shared/words/en/counts.ts'

export const oneSubject = 'one subject'
export const held = 'Held'
export const factsRead = 'Facts read'
export const partOfNoFact = 'Not part of any fact'
export const eachMeeting = 'Each meeting and what its notes gave'
export const noMeetingHere = 'No meeting falls into what this filter covers.'
export const onlyReferredTo = 'other notes speak of it; its own have not been read'
type Given = { actionsRaised: number; broughtForward: number; exchanges: number; commitments: number }
export const given = ({ actionsRaised, broughtForward, exchanges, commitments }: Given) =>
  [
    `${actionsRaised} raised`,
    `${broughtForward} brought forward`,
    count(exchanges, 'exchange'),
    count(commitments, 'commitment'),
  ].join(', ')
export const read = (read: number, referred: number) =>
  referred === 0
    ? `${count(read, 'meeting')} read, newest first.`
    : `${count(read, 'meeting')} read and ${referred} only referred to by other notes, newest first.`
