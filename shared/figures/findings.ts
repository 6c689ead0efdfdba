import { wording } from '../words/findings.ts'

export const findingsCounted = wording.counted
