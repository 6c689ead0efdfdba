export const item = (item: string) => `item ${item}`
export const unnamedMeeting = 'a meeting that the notes do not name'
export const nobodyButSide = (side: string, isInferred: boolean) =>
  isInferred ? `nobody named; suggested: ${side}` : `nobody named; ${side}`
export const noDueDate = 'no due date'
export const dueAsWritten = (written: string) => `due “${written}”`
export const dueOn = (interval: string) => `due ${interval}`

export const suggestedValue = (value: string) => `suggested: ${value}`
export const noDateFound = 'no date found'
export const untitledMeeting = 'A meeting without a title'
export const reference = 'Reference'
