export const printOrSave = 'Print, or save as PDF'
export const sub = 'A paper to take into the room. Period, as-at date and the rest are chosen in the filter above.'
export const chooseWhatItHolds = 'Choose what it holds'
export const forWhom = 'For whom'
export const theBriefing = 'The briefing'
export const source = 'source'
export const andMore = (more: number) => ` and ${more} more`
export const sources = 'Sources'
export const chooseOne = 'No question is chosen: tick one above.'
export const toReview = 'Confirm facts on the Review page'
export const nothingToList = 'There is nothing to list.'
export const basisAndCounted = (basis: string[], counted: string) =>
  `${basis.join(' · ')}. How this is counted: ${counted}`
export const theSentences = 'The sentences these numbers came from'
export const backToBriefing = 'Back to the briefing'
