import { isDangling } from './shape.ts'

// A line's end may part a day from its month.
const dayAtEnd = / \d{1,2}(?:st|nd|rd|th)?(?: of)?$/
const monthAtStart = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i

const dayAtStart =
  /^(?:\d{1,2}(?:st|nd|rd|th)|£\d|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\b)/i
// So may it part a date in figures from the word that it stands behind: "… Update", "… held on".
const figuresAtStart = /^\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2}(?!\d)/
const isBeforeDate = (text: string) =>
  isDangling(text) || /\b(?:update|dated|date|since|until|before|after)$/i.test(text)

// `… was there for items` / `5 to 7 only`: a number before small letters numbers no line.
const countAtStart = /^\d+(?:[.,]\d+)?%? \p{Ll}/u
const isBeforeCount = (text: string) =>
  isDangling(text) ||
  /\b(?:items?|actions?|points?|paragraphs?|pages?|minutes?|references?|than|about|some|nearly|around|over|only|least|most|another|all|were|was|had|has|is|are)$/i.test(
    text,
  )

/** Whether a line begins with a day, a month or a sum. */
export const beginsWithDay = (text: string): boolean => monthAtStart.test(text) || dayAtStart.test(text)

/**
 * Whether a line's end parts figures from the words that they belong to.
 *
 * @param words how many words the passage has so far
 */
export const areFiguresParted = (last: string, next: string, words: number): boolean =>
  (words >= 5 && isDangling(last) && dayAtStart.test(next)) ||
  (dayAtEnd.test(last) && monthAtStart.test(next)) ||
  (words >= 4 && isBeforeDate(last) && figuresAtStart.test(next)) ||
  (words >= 4 && isBeforeCount(last) && countAtStart.test(next))
