import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { themes } from './theme-list.ts'
import { namedMattersIn, themesIn } from './themes.ts'
import { wordsOf } from './words.ts'

const heard = (text: string, search = {}) => themesIn(text, search).map(({ theme, term }) => `${theme}: ${term}`)

describe('themesIn', () => {
  test.each([
    ['Outcome 16 is used too often', ['investigations-and-outcomes: Outcome 16']],
    ['the SNTs in each town', ['neighbourhood-policing-and-visibility: SNTs']],
    ['she snt a letter', []],
    ['a drug-driving campaign', ['road-safety: drug-driving']],
    ['the drug drive kits', ['road-safety: drug drive']],
    ['drugs found at the address', ['drugs-and-county-lines: drugs']],
    ['DA cases have doubled', ['domestic-abuse: DA']],
    ['DA to circulate the paper', []],
    ['Action: RJ/DA', []],
    ['reports to Action Fraud', ['fraud-and-cyber-crime: Action Fraud']],
    ['action fraudulently taken', []],
    ['staff engagement was low', []],
    ['community engagement was low', ['public-confidence-and-engagement: community engagement']],
    ['job satisfaction', []],
    ['the grapes of wrath and a therapist', []],
    ['apologies for absence', []],
    ['absence is falling', ['wellbeing-sickness-and-training: absence']],
    ['in the absence of a policy', []],
    ['calls to 999 and 101', ['contact-management: 999', 'contact-management: 101']],
    ['£101 and 1,999 and 101%', []],
    ["the Victims’ Code and Clare's Law", ['victims-and-witnesses: Victims’ Code', "domestic-abuse: Clare's Law"]],
    ['anti-social behaviour', ['anti-social-behaviour: anti-social behaviour']],
    ['Operation Soteria', ['rape-and-sexual-offences: Operation Soteria']],
    ['L&D and CPD days', ['wellbeing-sickness-and-training: L&D', 'wellbeing-sickness-and-training: CPD']],
    ['a connect between the two; CONNECT went live', ['ict-and-digital: CONNECT']],
    ['what makes it special; the Specials', ['specials-and-volunteers: Specials']],
    ['robberies and thefts', ['burglary-and-acquisitive-crime: robberies', 'burglary-and-acquisitive-crime: thefts']],
    ['out-of-court disposals', ['criminal-justice-and-out-of-court-disposals: out-of-court disposals']],
    ['building on what was learnt', []],
    ['the establishment of a board', []],
    ['the response to the storm', []],
    ['an on-call crew', []],
    ['licensed premises', []],
    ['shop theft', ['rural-and-business-crime: shop theft']],
    ['the satisfaction of victims', ['victims-and-witnesses: satisfaction of victims']],
    ['there is demand for more', []],
  ])('%s', (text, expected) => expect(heard(text)).toEqual(expected))

  test.each([
    ['Demand', ['response-times-and-demand: Demand']],
    ['5. Demand', ['response-times-and-demand: Demand']],
    ['What residents demand of the neighbourhood in future', []],
    ['Finance', ['finance-budget-and-precept: Finance']],
  ])('the heading %s', (text, expected) => expect(heard(text, { isHeading: true })).toEqual(expected))

  test('initials of a person at the table signal nothing', () => {
    expect(heard('CPS will hear from OCC')).toHaveLength(2)
    expect(heard('CPS will hear from OCC', { people: new Set(['OCC']) })).toEqual([
      'criminal-justice-and-out-of-court-disposals: CPS',
    ])
  })

  test('there are forty themes, each with its own key and words that it hears', () => {
    expect(new Set(themes.map(({ key }) => key)).size).toBe(40)
    for (const { key, words } of themes)
      for (const word of words) expect([key, themesIn(`about ${word}.`)[0]?.theme]).toEqual([key, key])
  })

  const anyWord = fc.constantFrom(...themes.flatMap(({ words }) => words), 'the', 'of', 'x', '.', '-', 'the force')
  test('a mention is an exact slice and never part of a word', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyWord, fc.constantFrom(' ', '', '-', '\n', 's '))), (parts) => {
        const text = parts.flat().join('')
        const words = wordsOf(text)
        for (const { term, start, end } of themesIn(text)) {
          expect(text.slice(start, end)).toBe(term)
          expect(words.some((word) => word.start === start)).toBe(true)
          expect(words.some((word) => word.end === end)).toBe(true)
        }
      }),
    )
  })
})

describe('namedMattersIn', () => {
  test.each([
    ['Use of Outcome 16 to be brought back', ['Outcome 16']],
    ['outcomes 15 and 16 were compared', ['Outcome 15', 'Outcome 16']],
    ['the outcome of 16 cases', []],
    ['Outcome 45', []],
    ['Op Larkspur and Operation LARKSPUR', ['Op Larkspur']],
    ['the operation Monday', []],
    ['the operation of the board', []],
    ['the We Don’t Buy Crime initiative', ["We Don't Buy Crime"]],
    ['VAL referrals', ['Victim Advice Line']],
    ['LPCAF money', ['LPCAF']],
    ['Boxi was bought', ['Boxi']],
    ['the Northgate Renewal Programme is late', ['Northgate Renewal Programme']],
    ['The Safer Streets Fund', ['Safer Streets Fund']],
    ['the Police and Crime Plan', []],
    ['The plan is late. An Action Plan was tabled', []],
    ['The force plan', []],
  ])('%s', (text, expected) => expect(namedMattersIn(text)).toEqual(expected))
})
