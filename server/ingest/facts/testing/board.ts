import type { ActionFact, DocumentFacts } from '../../../../shared/facts.ts'
import { readText } from '../../testing/read-text.ts'

/** Who sits on the made-up board: the first four by their offices, the last three also by initials. */
export const board: readonly string[] = [
  'Ada Quill – Police and Crime Commissioner (PCC)',
  'Tom Brack – Chief Constable (CC)',
  'Una Sark – Deputy Chief Constable (DCC)',
  'Lee Moss – Assistant Chief Constable (ACC Moss)',
  'Fay Orme (FO) – Chief Finance Officer',
  'Rob Jute (RJ) – Head of Estates',
  'Dee Bly (DB) – Head of Policy, OPCC',
]

const headOf = (people: readonly string[]) =>
  `Oversight Board\nTuesday 15 June 2021\n\nPresent:\n${people.join('\n')}\n\n`

/** The notes up to their first item, for those that end in another way. */
export const boardHead = headOf(board)

const next = 'Next meeting: Tuesday 20 July 2021'

const textOf = (body: string, people: readonly string[]) => `${headOf(people)}${body}\n\n${next}\n`

const pageOf = (body: string, people: readonly string[]) =>
  `<h1>Oversight Board</h1><p>Tuesday 15 June 2021</p><p>Present:</p><ul>${people.map((one) => `<li>${one}</li>`).join('')}</ul>${body}<p>${next}</p>`

/** What is read from notes of the board, which met on 15 June 2021 and meets again on 20 July; `body` is what they say in between. */
export function boardFacts(body: string, name = 'notes.txt', people = board): DocumentFacts {
  const write = name.endsWith('.html') ? pageOf : textOf
  return readText(write(body, people), { name }).facts
}

export const actionsIn = (body: string, name?: string): ActionFact[] => boardFacts(body, name).actions
export const raisedIn = (body: string, name?: string): ActionFact[] => actionsIn(body, name).filter(isRaised)
export const earlierIn = (body: string, name?: string): ActionFact[] =>
  actionsIn(body, name).filter((action) => !isRaised(action))

export const isRaised = ({ origin }: ActionFact): boolean => origin === 'raised'

/** Who owns an action, as its notes write them: `RJ+DB`. */
export const who = ({ owners }: ActionFact): string => owners.map(({ written }) => written).join('+')

/** The last day on which an action is in time. */
export const latest = ({ due }: ActionFact): string | null => due?.latest ?? null
