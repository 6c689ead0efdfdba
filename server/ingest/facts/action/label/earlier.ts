import { reference } from '../reference.ts'
import type { Label } from './label.ts'

// `Earlier action (29/06/2021): …`, `Previous action 4 – …`, `Outstanding action from May: …`
const earlier = new RegExp(
  '(?:Earlier|EARLIER|Previous|PREVIOUS|Prior|PRIOR|Past|Older|Existing|EXISTING|Outstanding|OUTSTANDING|Carried[- ](?:[Ff]orward|[Oo]ver)|CARRIED[- ](?:FORWARD|OVER)|Brought[- ][Ff]orward|BROUGHT[- ]FORWARD)' +
    ' (?:action|Action|ACTION|commitment|request|undertaking)(?: (?:point|POINT|item|no\\.?|ref\\.?))?' +
    `(?: #?(?<ref>${reference}))?` +
    '(?: ?[([][^()[\\]:]{3,60}[)\\]]| (?:from|of) [^:–—.()]{3,40}?)?' +
    '(?: ?[:–—]| -(?= ))[ :–—-]{0,3}(?=\\S)',
  'g',
)

/** The labels that say themselves that an action is of an earlier meeting. */
export function* earlierLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(earlier)) {
    const end = match.index + match[0].length
    yield { kind: 'action', start: match.index, end, ref: match.groups?.ref ?? null, owner: null, isEarlier: true }
  }
}
