import type { BodyKind } from '../../../shared/body-kinds.ts'
import { count } from '../../../shared/words/en/counts.ts'

export const holdsToAccount = (force: string) => `holds ${force} to account`
export const fromTo = (first: string, last: string) => `${first} to ${last}`
export const inOffice = 'In office'
export const meetingsRead = 'Meetings read'
export const oneAfterOther = 'One after the other'
export const oneAfterOtherSub =
  'A meeting belongs to the body in office on its day. Figures are of the body in office on their date; “With predecessors” in the filter adds those before it. A matter brought forward from one to the next is one matter, as old as it is.'
export const addSuccessor = 'Add a successor'
export const sub =
  'Who holds the force to account, and who did before. Offices end and others succeed them; open matters do not.'
export const theBodies = 'The oversight bodies'
export const alsoThose = (name: string, meetings: number) => `Also those of ${name} (${count(meetings, 'meeting')})`
export const thoseOfThis = 'Those of this record from its first day on'
export const forceHeld = 'Force that it holds to account'
export const itsNotes = 'Its notes'

export const kindLabel: Record<BodyKind, string> = {
  commissioner: 'Commissioner',
  mayor: 'Mayor',
  board: 'Board',
  other: 'Another kind of body',
}
