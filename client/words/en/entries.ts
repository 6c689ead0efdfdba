export const entered = (from: string, asAt: string | null) =>
  asAt === null
    ? `Entered. It counts from ${from}.`
    : `Entered. It counts from ${from}; the figures here are as at ${asAt}, before that.`
export const showFiguresAsAt = (day: string) => `Show figures as at ${day}`
export const countsFromThisDay = 'It counts from this day.'
export const knownFrom = 'Known from'
export const knownFromHint = 'For example: email from the DCC.'
export const itWasCompleted = 'It was completed'
export const thereIsProgress = 'There is progress'
export const nothingHasChanged = 'Nothing has changed'
export const hasNewDueDate = 'It has a new due date'
export const itWasWithdrawn = 'It was withdrawn'
export const recordEvent = 'Record something that happened'
export const ofWhichAction = 'Of which action'
export const whatHappened = 'What happened'
export const nowDueBy = 'Now due by'
export const inWords = 'In words, as they are to be shown'
export const recordIt = 'Record it'
export const done = 'Done'
export const day = 'Day'
export const notKept = 'It was not kept. Try again.'
