import { bodyOf, officeOf } from '../../../../shared/offices.ts'

const roleNoun =
  /\b(?:police|constable|commander|chamberlain|commissioners?|officers?|director|head of|chief|deputy|assistant|manager|treasurer|secretary|superintendent|inspector|sergeant|advis[eo]r|lead|analyst|administrator|co-?ordinator|clerk|auditor|member|mayor|monitoring|solicitor|accountant|pa to|staff|observer|consultant|executive|representative|apprentice|support|swyddog|prif|pennaeth|comisiynydd)\b/i

/** Whether words say what somebody is: an office, a rank, a post or a body. */
export const isRole = (text: string): boolean => officeOf(text) !== null || bodyOf(text) !== null || roleNoun.test(text)

/** A short line that says what somebody is and names nobody. */
export const isRoleLine = (text: string): boolean =>
  text.length <= 80 &&
  !/[.!?:;]$/.test(text) &&
  /^\p{Lu}/u.test(text) &&
  isRole(text) &&
  !/\b(?:is|was|were|has|had|to|asked|said|agreed|noted)\b(?! the)/.test(text)
