export const halfWithin = (days: number) => `half within ${days} days`
export const daysSinceRaised = 'days since raised'
export const atRisk = 'At risk'
export const open = 'Open'
export const ended = 'Ended'
export const openAfterEach = 'Open after each meeting'
export const raisedAboveEndedBelow = 'Raised above the line, ended below it'
export const daysOpen = 'days open'
export const days = (some: number) => `${some} days`
export const daysByWhichHalf = 'days by which half had ended'
