import { count } from './counts.ts'

export const groupLabel = {
  late: 'Past their due date, or not mentioned when due',
  'put off': 'Put off twice or more',
  due: 'Due at this meeting',
  questions: 'Questions not yet answered',
  'no day': 'With no day to come back',
}
export const fromMeeting = (day: string, action: string) => `From the meeting of ${day}: ${action}`
export const fromTime = (when: string, action: string) => `From ${when}: ${action}`
export const whyItComesBack = (reasons: string, daysOpen: number) => `${reasons}. Open ${count(daysOpen, 'day')}.`
export const asked = (when: string, question: string) => `Asked ${when}: ${question}`
export const noAnswer = 'The notes give no answer.'
export const leftOpen = (answer: string) => `The answer left it open: ${answer}`
export const sentencesBehind = 'The sentences these rest on'
export const noItem = 'No item is brought forward.'
export const title = 'Items brought forward'
export const titleOf = (day: string) => `Items brought forward, meeting of ${day}`
