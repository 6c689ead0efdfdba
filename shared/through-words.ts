/** The name of a reader that recognised a fact through words that an office taught. */
export const throughWords = (reader: string): string => `${reader}+words`
