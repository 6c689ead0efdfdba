import { count } from '../../../shared/words/en/counts.ts'

export const title = 'The reader has changed'
export const sub = 'Read again, documents may give more, or other facts. What people decided stays in any case.'
export const readEarlier = (documents: number) =>
  `${count(documents, 'document')} ${documents === 1 ? 'was' : 'were'} read by an earlier version of the reader.`
export const readThemAgain = (documents: number) => (documents === 1 ? 'Read it again' : 'Read them again')
export const underWay = (waiting: number) =>
  `${count(waiting, 'document')} ${waiting === 1 ? 'is' : 'are'} being read again. What was read before stays until then.`
export const titleUnderWay = 'Reading again'
export const allRead = 'All that is on the record is read by the present version of the reader.'
