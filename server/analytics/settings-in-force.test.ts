import { expect, test } from 'vitest'
import type { WordChange } from '../../shared/word-changes.ts'
import { officeWordsIn, type InForce } from './settings-in-force.ts'

const decided = (bodyId: string, decision: WordChange): InForce => ({ decisionId: '', bodyId, kind: 'word', decision })
const taught = (everywhere: boolean): WordChange => ({ kind: 'taught', word: 'Plea', marks: 'action', everywhere })
const out = (everywhere: boolean): WordChange => ({ kind: 'taken out', word: 'PLEA', everywhere })

test.each([
  ['of its own', [decided('a', taught(false))], ['a']],
  ['for all', [decided('a', taught(true))], ['a', 'b', null]],
  ['for all, then kept to its own', [decided('a', taught(true)), decided('a', taught(false))], ['a']],
  [
    'for all and of its own, kept to both',
    [taught(true), taught(false)].flatMap((one) => [decided('a', one), decided('b', taught(false))]),
    ['a', 'b'],
  ],
  ['for all, taken out', [decided('a', taught(true)), decided('a', out(true))], []],
  [
    'for all, taken out by one of the others for itself',
    [decided('a', taught(true)), decided('b', out(false))],
    ['a', null],
  ],
])('a word %s', (_, settings, bodies) => {
  const known = ['a', 'b', null].filter((bodyId) => officeWordsIn(settings, bodyId).length > 0)
  expect(known).toEqual(bodies)
})
