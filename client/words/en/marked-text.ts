export const repeatedLines = (first: number | undefined, last: number | undefined) =>
  first === last
    ? `Line ${first} repeats what stands elsewhere. Left out of all figures.`
    : `Lines ${first} to ${last} repeat what stands elsewhere. Left out of all figures.`
export const hideIt = 'Hide it'

export const markState = {
  suggested: 'suggested',
  confirmed: 'confirmed',
  corrected: 'corrected or added',
  added: 'corrected or added',
  rejected: 'not a fact',
}
