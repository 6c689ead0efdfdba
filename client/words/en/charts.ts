export const openAfterEach = 'Open after each meeting'
export const raisedAndEnded = 'Raised above the line, ended below it'
export const onOneSubject = ', a meeting on one subject'
export const noMeetingIn = (month: string) => `no meeting in ${month}`
export const noMeetingFrom = (first: string, last: string) => `no meeting from ${first} to ${last}`
/** Over a cell of a card: "Sep ’19". */
export const monthInCell = (month: string, year: string) => `${month} ’${year}`
export const atRisk = 'At risk'
