import { count, someAre } from './counts.ts'

export const noMeeting = 'No meeting read in what this filter covers'
export const openAfter = (open: number, day: string) => `${count(open, 'action')} open after the meeting of ${day}`
export const asManyEnded = (raised: number, open: number) =>
  `As many actions ended as were raised (${raised}): ${someAre(open)} open`
export const raisedAndEnded = (raised: number, ended: number, open: number) =>
  `${count(raised, 'action')} raised, ${ended} ended: ${someAre(open)} open`
export const measured = (meetings: number) =>
  `Actions raised, ended (completed or withdrawn) and still open at each of ${count(meetings, 'meeting')}, on true dates; a gap is a time without a meeting.`
export const counted =
  'Each action counts once, at the meeting whose notes first tell that it was raised, and at the one whose notes tell that it was completed or withdrawn; one raised again after it had ended counts again. What was opened less what ended is what is open, at every meeting.'
