import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyFilter, filter, type Filter } from './filter.ts'
import { filterFromUrl, filterToUrl } from './filter-url.ts'

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((text) => text.isWellFormed())
const list = fc.option(fc.array(id, { maxLength: 4 }), { nil: undefined })
const date = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
)
const filters: fc.Arbitrary<Filter> = fc.record({
  body: fc.option(id),
  series: list,
  from: date,
  until: date,
  asAt: date,
  themes: list,
  offices: list,
  side: fc.option(fc.constantFrom('commissioner', 'force', 'partner')),
  reviewedOnly: fc.boolean(),
  withPredecessors: fc.boolean(),
})

/** Through a real query string, as a copied link goes. */
function throughAddress(chosen: Filter): Filter {
  const words = Object.entries(filterToUrl(chosen)).filter(([, value]) => value !== undefined) as [string, string][]
  return filterFromUrl(Object.fromEntries(new URLSearchParams(new URLSearchParams(words).toString())))
}

describe('filter in an address', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(throughAddress(chosen)).toEqual(chosen)
      }),
    )
  })

  test('reads anything as a filter that the server takes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (address) => {
        expect(filter.parse(filterFromUrl(address))).toEqual(filterFromUrl(address))
      }),
    )
  })

  test('is empty where nothing is set', () => {
    expect(Object.values(filterToUrl(emptyFilter)).every((value) => value === undefined)).toBe(true)
    expect(filterFromUrl({})).toEqual(emptyFilter)
  })

  test.each([
    ['an empty list means nothing', { themes: '' }, { themes: [] }],
    ['a list', { themes: 'estates,road-safety' }, { themes: ['estates', 'road-safety'] }],
    ['a date that is none is not set', { asAt: 'yesterday' }, { asAt: null }],
    ['an unknown side is not set', { side: 'both' }, { side: null }],
    ['a lone percent sign stands for itself', { series: '50%' }, { series: ['50%'] }],
    ['reviewed only', { reviewedOnly: 'yes' }, { reviewedOnly: true }],
  ])('%s', (_name, address, expected) => {
    expect(filterFromUrl(address)).toMatchObject(expected)
  })
})
