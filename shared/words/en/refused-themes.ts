// Why a change of the themes is not made, and what to do instead.

export const nameIt = 'Give the theme a name.'
export const longName = (most: number, characters: number) =>
  `A theme’s name may have ${most} characters; this one has ${characters}. Shorten it.`
export const there = (name: string) => `There is a theme called “${name}” already. Choose another name.`
export const thereMerged = (name: string) =>
  `There is a theme called “${name}” already, merged into another. Choose another name.`
export const thereRetired = (name: string) =>
  `There is a theme called “${name}” already, retired: bring it back. Choose another name.`
export const noLetter = (phrase: string) =>
  `“${phrase}” holds no letter and no figure, so that it could not be found in notes. Type a word.`
export const longPhrase = (beginning: string, characters: number, most: number) =>
  `“${beginning}…” has ${characters} characters; a signal word may have ${most}. Shorten it.`
export const taken = (phrase: string, theme: string) =>
  `“${phrase}” signals “${theme}” already. Take it out there first: a word signals one theme.`
export const manyWords = (most: number) => `A theme may have ${most} signal words. Take some out first.`
export const manyThemes = (most: number) => `There are ${most} themes already. Merge two of them before adding one.`
export const giveAWord = 'Give the theme at least one signal word: without one it is never found.'
export const gone = 'This theme is not there any more. Look at the list again.'
export const noChange = 'No word was added or taken out.'
export const chooseTheme = 'Choose another theme, one that is in use, to merge it into.'
export const manyTogether = (most: number) =>
  `The two have more than ${most} signal words between them. Take some out first.`
