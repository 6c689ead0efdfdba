import { count } from '../../../shared/words/en/counts.ts'

export const byOffice = 'By office'
export const byHolder = 'By holder'
export const title = 'Who is held to account on what'
export const sub =
  'Questions answered and actions owned. An action belongs to the office; these are counts with what they are out of, not a score of a person.'
export const rows = 'Rows'
export const holder = 'Holder'
export const ofTheseInherited = 'of these inherited'
export const promisesKept = 'Promises kept'
export const attendedOf = (attended: number, of: number) => `${attended} of ${of}`
export const noOfficeNamed = 'No office is named in the notes that this filter covers.'
export const officesAndHolders = 'Offices and holders'
export const byThemeKey = 'By theme: questions answered · actions owned.'
export const byTheme = 'By theme'
export const answered = 'Answered'
export const noAnswer = 'No answer stands behind this.'
export const owned = 'Owned'
export const noAction = 'No action stands behind this.'
export const countOf = {
  answers: (name: string, some: number) => `${name}: ${count(some, 'answer')}`,
  actions: (name: string, some: number) => `${name}: ${count(some, 'action')}`,
}
