import { count } from './counts.ts'

export const audienceName = {
  commissioner: 'Commissioner',
  performance: 'Performance meeting',
  panel: 'Police and crime panel',
}

export const questionName = {
  issue: 'One issue, its whole life',
  findings: 'What should be raised next?',
  openActions: 'What is open, and who owes it?',
  position: 'Where do we stand?',
  repeatIssues: 'What keeps coming back?',
  nextMeeting: 'What is due back at the next meeting?',
  unanswered: 'Which questions did nobody answer?',
  commitments: 'What was promised but never written down?',
  timeOpen: 'How long do actions stay open?',
  timeOpenByGroup: 'Do some actions stay open longer?',
  slip: 'Did promised dates hold?',
  flow: 'Are we keeping up?',
  themeRecurrence: 'What is scrutinised, and when?',
  wentQuiet: 'What went quiet?',
  assurance: 'How assured was the answer?',
  accountability: 'Who is held to account on what?',
}

export const title = (audience: string, day: string) => `${audience} briefing, as at ${day}`
export const howMarked =
  'What a machine only suggests is marked “suggested”; what a person looked at is marked “confirmed”.'
export const onlyConfirmed = (actions: number) =>
  `It holds only what a person confirmed: ${count(actions, 'action')}. What is only suggested is left out. The commissioner’s own actions stand first.`
export const nothingConfirmed =
  'Nothing has been confirmed yet in what the filter covers, and this briefing holds only what a person confirmed. Confirm facts on the Review page, and it fills.'
export const noActionConfirmed =
  'It holds only what a person confirmed, and no action has been confirmed yet in what the filter covers: questions that count actions are left out. Confirm actions on the Review page, and they appear.'
export const nothingCovered =
  'The filter covers nothing that answers these questions. Clear it, or choose a longer period, and this briefing fills.'
export const noActionCovered = 'No action is in what the filter covers: questions that count actions are left out.'
export const nothingToList = 'There is nothing to list.'
export const howCounted = (counted: string) => `How this is counted: ${counted}`
export const sentencesBehind = 'The sentences these numbers came from'
export const andMore = (more: number) => ` and ${more} more`
