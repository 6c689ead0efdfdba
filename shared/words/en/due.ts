/** Words of a due date that nobody marked in the text. */
export const asAPersonSays = 'as a person says'
export const noDueDate = 'no due date'
export const withoutDay = (written: string) => `“${written}”, no date`
export const within = (written: string, days: string) => `“${written}”: ${days}`
export const assignedWithin = (written: string, days: string) => `“${written}”: ${days}, assigned by a person`
