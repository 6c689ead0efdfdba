export const sub = 'Find a sentence: in issues, actions, questions, promises, decisions and the notes themselves.'
export const lookFor = 'Look for'
export const howAsked =
  'All words are needed; the beginning of a word is enough. Words in “quotes” stand side by side. Accents make no difference.'
export const foundAll = (found: string) => (found === '' ? 'Nothing was found.' : `Found: ${found}.`)
export const isCut = 'Only the first 300 letters were looked for.'
export const allBodies = 'Look in all bodies'
export const whatWasFound = 'What was found'
export const tryFewer = 'Try fewer words, only the beginning of one, or a wider filter.'
export const show = 'Show'
export const everything = 'Everything'
export const foundOf = (total: number) => `${total} found`
export const more = (total: number) => `Show more of the ${total}`
export const best = (shown: number) => `The best ${shown} are shown: another word narrows it.`
export const theAction = 'The action'
export const issue = (name: string | null) => `Issue: ${name}`
