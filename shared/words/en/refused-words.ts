// Why a word of an office is not taught, and what to do instead.

export const noLetter = (word: string) =>
  word === '' ? 'Type a word or a phrase.' : `“${word}” holds no letter. Type the words as they stand in your notes.`
export const oneLetter = (word: string) =>
  `“${word}” is a single letter, and would mark numbered points and initials too. Type the whole word.`
export const onlyFigures = (word: string) =>
  `“${word}” is a number, and numbers stand everywhere. Type the word that stands before it.`
export const tooLong = (beginning: string, words: number, most: number) =>
  `“${beginning}…” has ${words} words; a phrase may have ${most}. Leave out what changes from one to the next.`
export const tooManyCharacters = (beginning: string, characters: number, most: number) =>
  `“${beginning}…” has ${characters} characters; a phrase may have ${most}. Shorten it.`
export const tooCommon = (word: string) =>
  `“${word}” stands in every set of notes for other things, and would mark those as well. Type words that stand only where your office marks something.`
export const isOffice = (word: string) =>
  `“${word}” is an office or a body: it says who, and stands wherever they do. Type the word before or after it.`
export const sameAlready = (word: string) => `“${word}” is taught as this already.`
export const notTaught = 'This word is not taught any more. Look at the list again.'
export const tooMany = (most: number) => `There are ${most} words already. Take one out that is not used any more.`
export const noList = (file: string) =>
  `${file}: this is no list of words. It wants JSON like [{"word": "Commission", "marks": "action"}].`
