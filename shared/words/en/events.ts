export const putOffNow = 'Put off'
export const putOffTo = (written: string) => `Put off: ${written}`
export const raised = 'Raised'
export const raisedDue = (written: string) => `Raised, due ${written}`
export const raisedAgain = 'Raised again after it was completed'
export const noChange = 'No change reported'
export const progress = 'Progress reported'
export const completed = 'Completed'
export const withdrawn = 'Withdrawn'
export const notReported = 'Not reported on'
