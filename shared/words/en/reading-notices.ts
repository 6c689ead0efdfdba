// What a reviewer is told of a document: what was left out, is lost, or contradicts itself.

export const nobodyNamed = (text: string) => `Nobody is named to do this: “${text}”`
export const nothingReported = (text: string) => `Listed, and nothing is reported of it: “${text}”`
export const wrongWeekday = (day: string, was: string, written: string) =>
  `${day} was a ${was}, not a ${written}: one of the two is wrong.`
export const nextNotAfter = (next: string, heldOn: string) =>
  `The next meeting is announced for ${next}, which is not after the meeting's own date, ${heldOn}.`
export const previousAfter = (day: string, heldOn: string) =>
  `The minutes of ${day} are spoken of, which is after the meeting's own date, ${heldOn}.`
export const readTwice =
  'This passage stands in the document a second time; it was left out, and no fact was read from it.'
export const saidMissing = 'The document itself says that text is missing here.'
export const cutOff = {
  start: 'The start of this passage is missing from the document.',
  end: 'The end of this passage is missing from the document.',
} as const
export const presentAndApologising = (name: string) => `${name} is listed both as present and as sending apologies.`
export const presentAndApologisingAs = (name: string, office: string) =>
  `${name} is listed as present, and apologies are recorded from the ${office}.`
export const undated = 'No date of the meeting was found in the notes or in the name of the file; give it by hand.'
export const lostHeading =
  'These names stand apart below the list, without a heading. They were read as people who sent apologies; check who was there.'
