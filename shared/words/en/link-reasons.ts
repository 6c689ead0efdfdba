// Why one sentence of the notes is taken to belong with another.

export const aPersonSaid = 'A person said so'
export const sameReference = (reference: string) => `The same reference, ${reference}`
export const sameName = (name: string) => `The same named matter, “${name}”`
export const otherNames = 'Other named matters'
export const wordsInCommon = (words: string) => `Wording in common: ${words}`
export const fromThatMeeting = (day: string) => `Said to come from the meeting of ${day}`
export const fromAnotherMeeting = (day: string) => `Said to come from another meeting, ${day}`
export const sameOwner = 'The same owner'
export const anotherOwner = 'Another owner'
export const endedBefore = (how: string) => `Was ${how} before`
export const wasDue = 'It was due by this meeting'
export const onlyOpen = 'The only open action of that owner from that meeting'
export const carriedOn = 'The same notes carry it on'
