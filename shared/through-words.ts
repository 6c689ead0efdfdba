const mark = '+words'

/** The name of a reader that recognised a fact through words that an office taught. */
export const throughWords = (reader: string): string => `${reader}${mark}`

/** Whether a fact was recognised through words that an office taught. */
export const isThroughWords = (reader: string): boolean => reader.endsWith(mark)
