export const title = 'Promised, never written down'
export const sub = 'What people said they would do, and the notes do not mark as an action.'
export const whichPromises = 'Which promises'
export const anybody = 'Anybody'
export const noneHere = 'No promise is like this in what this filter covers.'
export const whyNoAction = 'Why no action is needed'
export const whyNoActionHint = 'Kept with the promise, for whoever asks later.'
export const makeItAction = 'Make it an action'
export const putAwayWhy = 'Put away…'
export const nowAnAction = (status: string) => `Now an action, ${status}:`
export const putAwayBecause = 'Put away:'
export const decidedBy = (who: string, on: string) => `Decided by ${who}, ${on}`
export const likeActionSince = 'Like an action raised since:'
export const takenUp = (status: string, words: string) => `(${status}; shared words: ${words})`
export const promisedBy = (whom: string | null) => `Promised by ${whom ?? 'nobody named'}`
export const byPerson = (state: string) => `${state} by a person`
