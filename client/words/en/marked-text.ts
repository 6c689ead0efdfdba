import type { MarkState } from '../../evidence/marked-text.view.ts'

export const repeatedLines = (first: number | undefined, last: number | undefined) =>
  first === last
    ? `Line ${first} repeats what stands elsewhere. Left out of all figures.`
    : `Lines ${first} to ${last} repeat what stands elsewhere. Left out of all figures.`
export const hideIt = 'Hide it'

export const markState: Record<MarkState, string> = {
  suggested: 'suggested',
  confirmed: 'confirmed',
  corrected: 'corrected or added',
  added: 'corrected or added',
  rejected: 'not a fact',
}
