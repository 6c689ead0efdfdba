import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { ObservedLife } from './kaplan-meier.ts'
import { kaplanMeier } from './kaplan-meier.ts'

/** "6 6 7+" → lives from age 0; + is censored; "3>9+" enters at 3. */
function lives(written: string): ObservedLife[] {
  return written.split(' ').map((word) => {
    const [first, second] = word.replace('+', '').split('>').map(Number) as [number, number?]
    return { entryDays: second === undefined ? 0 : first, exitDays: second ?? first, ended: !word.endsWith('+') }
  })
}
const stepAt = (written: string, age: number, fewest?: number) =>
  kaplanMeier(lives(written), fewest).steps.find((step) => step.ageDays === age)

const sixMp = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'

describe('Freireich et al. 1963', () => {
  test.each([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ])('6-MP: S(%i) is %d', (age, share) => expect(stepAt(sixMp, age)?.share).toBeCloseTo(share, 3))
  it('6-MP: the interval of S(10) is 0.503 to 0.889', () => {
    expect(stepAt(sixMp, 10)?.lower).toBeCloseTo(0.503, 3)
    expect(stepAt(sixMp, 10)?.upper).toBeCloseTo(0.889, 3)
  })
  test.each([
    [6, 0.62, 0.952],
    [7, 0.563, 0.923],
    [13, 0.432, 0.849],
    [16, 0.368, 0.805],
    [22, 0.268, 0.747],
    [23, 0.188, 0.68],
  ])('6-MP: the interval of S(%i) is %d to %d', (age, lower, upper) => {
    expect(stepAt(sixMp, age)?.lower).toBeCloseTo(lower, 3)
    expect(stepAt(sixMp, age)?.upper).toBeCloseTo(upper, 3)
  })
  test.each([
    [1, 0.905, 0.67, 0.975],
    [4, 0.667, 0.425, 0.825],
    [8, 0.381, 0.183, 0.578],
    [12, 0.19, 0.059, 0.377],
    [22, 0.048, 0.003, 0.197],
  ])('placebo: S(%i) is %d, %d to %d', (age, share, lower, upper) => {
    expect(stepAt(placebo, age)?.share).toBeCloseTo(share, 3)
    expect(stepAt(placebo, age)?.lower).toBeCloseTo(lower, 3)
    expect(stepAt(placebo, age)?.upper).toBeCloseTo(upper, 3)
  })
  it('6-MP: median 23, 13 to not reached', () =>
    expect(kaplanMeier(lives(sixMp)).median).toEqual({ days: 23, lowerDays: 13, upperDays: null }))
  it('placebo: median 8, 4 to 11', () =>
    expect(kaplanMeier(lives(placebo)).median).toEqual({ days: 8, lowerDays: 4, upperDays: 11 }))
  it('five at risk from the start changes nothing', () =>
    expect(kaplanMeier(lives(sixMp), 5)).toEqual(kaplanMeier(lives(sixMp))))
})

describe('worked by hand', () => {
  it('ties: an end and a censoring on one day are both at risk that day', () =>
    expect(stepAt('5 5 5+ 9', 5)).toMatchObject({ share: 0.5, atRisk: 4, ended: 2, censored: 1 }))
  it('all censored: S stays 1 and the median is not reached', () => {
    const { steps, median } = kaplanMeier(lives('3+ 4+ 9+'))
    expect(steps.map((step) => [step.share, step.lower, step.upper])).toEqual([
      [1, null, null],
      [1, null, null],
      [1, null, null],
    ])
    expect(median).toEqual({ days: null, lowerDays: null, upperDays: null })
  })
  it('a late entry that leaves one at risk takes the plain curve to 0', () => {
    const { steps } = kaplanMeier(lives('4 2>9+'))
    expect(steps).toMatchObject([
      { ageDays: 4, atRisk: 2, share: 0.5 },
      { ageDays: 9, atRisk: 1, share: 0.5 },
    ])
    expect(kaplanMeier(lives('4 5>9')).steps).toMatchObject([
      { ageDays: 4, atRisk: 1, share: 0 },
      { ageDays: 9, atRisk: 1, share: 0 },
    ])
  })
  it('the curve begins where five are at risk, and what ended before is not used', () => {
    const { beginsAtDays, steps } = kaplanMeier(lives('4 5>20 6>20 7>30 8>30 9>40'), 5)
    expect(beginsAtDays).toBe(9)
    expect(steps.map((step) => [step.ageDays, step.atRisk, step.share])).toEqual([
      [20, 5, 0.6],
      [30, 3, expect.closeTo(0.2, 12)],
      [40, 1, 0],
    ])
  })
  it('never five at risk: no curve', () =>
    expect(kaplanMeier(lives('4 5>9 10>12'), 5)).toMatchObject({
      beginsAtDays: null,
      steps: [],
      median: { days: null },
    }))
  it('entry and exit together: no exposure, left out and counted', () =>
    expect(kaplanMeier(lives('0+ 7>7 3 5+'))).toMatchObject({
      withoutExposure: 2,
      steps: [{ ageDays: 3, atRisk: 2 }, { ageDays: 5 }],
    }))
  it('half a day is an age of its own', () => expect(stepAt('0.5 3 4 5', 0.5)?.share).toBe(0.75))
  it('S of exactly one half is the median', () => expect(kaplanMeier(lives('1 2 3 4')).median.days).toBe(2))
  it('nothing gives nothing', () =>
    expect(kaplanMeier([])).toMatchObject({ beginsAtDays: null, steps: [], withoutExposure: 0 }))
})

describe('of any lives', () => {
  const anyLife = fc
    .record({ entryDays: fc.nat(20), lasts: fc.nat(30), ended: fc.boolean() })
    .map(({ entryDays, lasts, ended }) => ({ entryDays, exitDays: entryDays + lasts, ended }))
  const anyLives = fc.array(anyLife, { maxLength: 40 })

  it('S falls or stays, lies within 0 and 1, and its limits enclose it', () =>
    fc.assert(
      fc.property(anyLives, fc.nat(6), (sample, fewest) => {
        let before = 1
        for (const step of kaplanMeier(sample, fewest).steps) {
          expect(step.share).toBeLessThanOrEqual(before)
          expect(step.share).toBeGreaterThanOrEqual(0)
          expect(step.lower ?? 0).toBeLessThanOrEqual(step.share)
          expect(step.upper ?? 1).toBeGreaterThanOrEqual(step.share)
          before = step.share
        }
      }),
    ))
  it('without censoring or late entry it is the share that lasts longer', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), (ages) => {
        for (const step of kaplanMeier(ages.map((exitDays) => ({ entryDays: 0, exitDays, ended: true }))).steps) {
          expect(step.share).toBeCloseTo(ages.filter((age) => age > step.ageDays).length / ages.length, 9)
        }
      }),
    ))
  it('the number at risk is a plain count', () =>
    fc.assert(
      fc.property(anyLives, (sample) => {
        for (const step of kaplanMeier(sample).steps) {
          expect(step.atRisk).toBe(
            sample.filter(
              (life) =>
                life.entryDays < step.ageDays && step.ageDays <= life.exitDays && life.entryDays < life.exitDays,
            ).length,
          )
        }
      }),
    ))
  it('the order of the lives does not matter', () =>
    fc.assert(
      fc.property(
        anyLives.chain((sample) =>
          fc.tuple(fc.constant(sample), fc.shuffledSubarray(sample, { minLength: sample.length })),
        ),
        ([sample, shuffled]) => {
          expect(kaplanMeier(shuffled, 3)).toEqual(kaplanMeier(sample, 3))
        },
      ),
    ))
})
