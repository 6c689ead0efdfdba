import type { Heard } from './subject.ts'
import type { Act } from './act.ts'
import { agentAfter, type Speech } from './speech.ts'

const NOBODY_SAYS: [RegExp, Act][] = [
  [/^it was (?:then |also )?(?:asked|queried|questioned|challenged)\b/, 'ask'],
  [
    /^(?:a |the |further |several |some |one ){0,2}(?:questions?|query|queries) (?:was|were) (?:then |also )?(?:asked|raised|put|posed)\b/,
    'ask',
  ],
  [
    /^(?:\w+ )?(?:concerns?|misgivings|doubts?|worries|fears?|unease|disquiet|reservations|disappointment|frustration) (?:was|were) (?:then |also )?(?:raised|expressed|voiced|highlighted|aired)\b/,
    'concern',
  ],
  [
    /^(?:further |an? |some )?(?:(?:re)?assurances?|comfort) (?:was|were) (?:then |also )?(?:sought|requested|asked for)\b/,
    'reassure',
  ],
  [/^clarification was (?:then |also )?(?:sought|requested)\b/, 'ask'],
  [/^(?:further )?(?:re)?assurances? (?:was|were) (?:then |also )?(?:given|provided|offered|received)\b/, 'reply'],
  [/^(?:it|this|that) was (?:then |also )?(?:confirmed|explained|clarified|agreed|acknowledged|accepted)\b/, 'reply'],
  [/^it was (?:then |also )?(?:advised|reported|stated|noted|said)\b/, 'tell'],
  [/^(?:confirmed|explained|replied|responded|answered|assured|clarified)\b/, 'reply'],
]

export function nobodysSpeech(heard: Heard): Speech | null {
  const opening = heard.words
    .slice(0, 8)
    .map(({ key }) => key)
    .join(' ')
  const act = NOBODY_SAYS.find(([shape]) => shape.test(opening))?.[1]
  if (!act) return null
  const by = heard.words.findIndex(({ key }, at) => at < 8 && key === 'by')
  return { start: 0, act, speakers: by === -1 ? [] : agentAfter(heard, by), verb: opening, isLabelled: false }
}
