// Why two sets of notes are taken for the same, for versions of each other, or for others.

const inBoth = (common: number, all: number, changes: number) =>
  `${common} of ${all} facts are in both${changes === 0 ? '' : `, ${changes} of them in other words`}`

export const same = (common: number, all: number, changes: number) => `${inBoth(common, all, changes)}.`
export const namesDoNotTell = (common: number, all: number, changes: number) =>
  `${inBoth(common, all, changes)}; what the two are called does not tell which is the newer.`
export const nothingTells = (common: number, all: number, changes: number) =>
  `${inBoth(common, all, changes)}; nothing says which is the newer.`
export const otherTitles = (common: number, all: number, changes: number) =>
  `Their titles are different, but ${inBoth(common, all, changes)}.`
export const stateName = { draft: 'a draft', agreed: 'agreed', unknown: 'not marked' }
export const states = (one: string, other: string) => `One is ${one}, the other ${other}.`
export const correction = 'One is called a correction of the other.'
export const numbered = (one: string | number | null, other: string | number | null) =>
  `They are numbered ${one} and ${other}.`
export const otherHours = 'They begin at different hours and share no facts.'
export const noFacts = 'Neither has facts by which to compare them.'
export const fewInBoth = (common: number, all: number) =>
  `One day and one series, but only ${common} of ${all} facts are in both.`
export const fewShared = 'Their titles are different and they share few facts.'
export const asAnother = (name: string, reason: string) => `As ${name}: ${reason}`
export const recordIsMadeOfThese = 'The record is made of these notes.'
export const aPersonSaid = 'A person said so.'
