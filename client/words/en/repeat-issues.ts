export const title = 'What keeps coming back'
export const sub =
  'Matters that returned when they should have been settled, by meeting. Each letter opens its sentences, each name its whole life.'
export const whichIssues = 'Which issues'
export const repeatIssues = (some: number) => `Repeat issues (${some})`
export const heardMoreThanOnce = (some: number) => `Heard of more than once (${some})`
