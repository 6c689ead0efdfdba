// Why a change of the oversight bodies is not made, and what to do instead.

export const beginsThatDay = (body: string) => `“${body}” begins on this day already. Choose another first day.`
export const overlap = (one: string, ends: string, other: string, begins: string) =>
  `“${one}” ends on ${ends}, and “${other}” begins on ${begins}: one must end before the next begins.`
export const gone = 'This body is not there any more. Look at the list again.'
export const many = (most: number) => `There are ${most} bodies already. Remove one first.`
export const giveFirstDay = 'Give the day on which this body begins: its meetings are told by it.'
export const afterTheFirst = (day: string) => `A successor begins after the first body, which began on ${day}.`
export const firstStays = 'The first body cannot be removed: the record begins with it.'
