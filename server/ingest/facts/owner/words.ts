import type { People } from '../../../../shared/reading.ts'
import type { Mentions } from './person-words.ts'

/** Words with what is known of the people in them: made once, asked by every rule. */
export type Words = { text: string; mentions: Mentions; people: People }
