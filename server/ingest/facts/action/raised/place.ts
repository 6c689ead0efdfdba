import type { People } from '../../../../../shared/reading.ts'
import type { Passage } from '../passage.ts'

/** A passage among all, and who is who. */
export type Place = { passages: readonly Passage[]; at: number; people: People }
