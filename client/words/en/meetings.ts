import { count } from '../../../shared/words/en/counts.ts'

export const oneSubject = 'one subject'
export const held = 'Held'
export const factsRead = 'Facts read'
export const partOfNoFact = 'Not part of any fact'
export const sub = 'The record itself: each date opens the notes, with what was read from them.'
export const question = 'Which meetings are on the record, and what did their notes give?'
export const measured =
  'What the notes of each meeting gave, newest first: actions raised and brought forward, exchanges and commitments.'
export const counted =
  'A meeting is read when its notes were put in; the others are named by the notes of another. Present are the people whom its list shows as there. A notice is something in the notes that a person should look at. Not part of any fact: the words that belong to no fact, heading or list of people, out of all its words. Reviewed: the actions, exchanges and commitments that a person confirmed or corrected, out of all that were read.'
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
    ? `${count(read, 'meeting')} read`
    : `${count(read, 'meeting')} read and ${referred} only referred to by other notes`
