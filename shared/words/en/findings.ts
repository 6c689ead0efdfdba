import { capital, numberInWords, times } from './counts.ts'
import { pluralForm } from '../../wording/locale.ts'

/** Words up to ten, figures beyond. */
const inWords = (value: number) => (value === 10 ? 'ten' : numberInWords(value))
const countInWords = (value: number, one: string) => `${inWords(value)} ${pluralForm(value, { one, other: `${one}s` })}`
const atFirst = (value: number, one: string) => capital(countInWords(value, one))

export const repeatIssue = (issue: string, when: string, story: string) => `${issue}, raised ${when}, ${story}.`
/** One return: what that meeting said, and how often it was put off where that is more. */
export function cameBackOnce(
  day: string,
  { isNoChange, isDeferral }: { isNoChange: boolean; isDeferral: boolean },
  deferrals: number,
): string {
  const besides = deferrals > (isDeferral ? 1 : 0) ? `; put off ${times(deferrals)} in all` : ''
  return `came back on ${day}${isNoChange ? ' with no change' : ''}${isDeferral ? ' and was put off' : ''}${besides}`
}
export const wasPutOff = (deferrals: number) => `was put off ${times(deferrals)}`
/** Several returns, and what was said at them where anything was. */
export function hasComeBack(returns: number, deferrals: number, noChanges: number): string {
  const parts = [
    ...(deferrals > 0 ? [`put off ${times(deferrals)}`] : []),
    ...(noChanges > 0 ? [`no change ${times(noChanges)}`] : []),
  ]
  return `has come back at ${countInWords(returns, 'meeting')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`
}
export const returnedAt = (returns: number, couldHear: number) =>
  `It returned at ${returns} of ${countInWords(couldHear, 'meeting')} that could have heard it.`
export const ownedBy = (owners: string) => `Owned by ${owners}.`
export const nowDue = (written: string) => `Now due: ${written}.`
export const nowDueBy = (day: string) => `Now due by ${day}.`

export const notMentioned = (actions: number) =>
  `${atFirst(actions, 'open action')} ${actions === 1 ? 'was' : 'were'} not mentioned at the meeting that should have heard of ${actions === 1 ? 'it' : 'them'}.`
export const lastHeardOf = (actions: number, day: string, longest: string) =>
  `${actions === 1 ? 'It' : 'The longest silent'} was last heard of on ${day}: ${longest}`

export const pastDue = (actions: number) =>
  `${atFirst(actions, 'open action')} ${actions === 1 ? 'is' : 'are'} past ${actions === 1 ? 'its' : 'their'} due date.`
export const wasDueBy = (actions: number, day: string, longest: string) =>
  `${actions === 1 ? 'It' : 'The longest'} was due by ${day}: ${longest}`

export const didNotAssure = (some: number, answers: number, day: string) =>
  `${capital(inWords(some))} of ${countInWords(answers, 'answer')} on ${day} did not assure.`
export const allSuggested = 'Suggested by the words of the answers; a person decides.'
export const allDecided = 'As a person decided.'
export const someDecided = (decided: number) =>
  `${capital(inWords(decided))} as a person decided, the rest suggested by the words of the answers.`

export const wentQuiet = (issues: number) =>
  `${atFirst(issues, 'open issue')} went quiet: none of the last three meetings that could have heard of ${issues === 1 ? 'it' : 'them'} did.`
export const wasHeardOf = (issue: string, at: number, of: number, last: string) =>
  `${issue} was heard of at ${inWords(at)} of ${countInWords(of, 'meeting')}, last on ${last}.`

export const neverTakenUp = (untaken: number, promises: number) =>
  `${capital(inWords(untaken))} of ${countInWords(promises, 'promise')} made before the last meeting ${untaken === 1 ? 'was' : 'were'} never taken up as an action.`
export const noneLikeIt = (untaken: number, day: string, offices: string | null) =>
  `No action since is worded like ${untaken === 1 ? 'it' : 'them'}. ${untaken === 1 ? 'It' : 'The oldest'} was made on ${day}${offices === null ? '' : ` by ${offices}`}.`

export const halfEndWithin = (days: number) =>
  `Half of the actions end within ${countInWords(days, 'day')}, those still open counted.`
export const halfOfOpenEndWithin = (beginsAt: number, days: number) =>
  `Half of the actions open at ${countInWords(beginsAt, 'day')} end within ${countInWords(days, 'day')}, those still open counted.`
export const intervalOf = (limits: string, actions: number, stillOpen: number) =>
  `95 % interval ${limits}; ${countInWords(actions, 'action')}, of them ${inWords(stillOpen)} still open.`

export const counted =
  'Up to five sentences, made of figures that were counted and picked by fixed rules, not by a judgement: the open repeat issues that returned most, actions not mentioned when due, actions past their due date, answers at the last meeting that did not assure, and how long actions stay open. Each opens the sentences behind it, twelve at most.'
