const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')

export const added = (name: string, words: readonly string[]) => `Added “${name}”, signalled by ${quoted(words)}.`
export const renamed = (theme: string, name: string) => `Renamed “${theme}” to “${name}”.`
export const merged = (theme: string, into: string) => `Merged “${theme}” into “${into}”.`
export const retired = (theme: string) => `Retired “${theme}”: it is not looked for.`
export const restored = (theme: string) => `Brought “${theme}” back.`
export const wordsAdded = (theme: string, words: readonly string[]) => `Words of “${theme}”: added ${quoted(words)}.`
export const wordsRemoved = (theme: string, words: readonly string[]) =>
  `Words of “${theme}”: took out ${quoted(words)}.`
export const wordsChanged = (theme: string, added: readonly string[], removed: readonly string[]) =>
  `Words of “${theme}”: added ${quoted(added)}; took out ${quoted(removed)}.`
