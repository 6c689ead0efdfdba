import { answersOf, type Fair } from './fair.ts'
import { countMissed, countRight, countWrong, type Sheet } from './tally.ts'

/** Counts one answer against the fair ones; a field the label does not give is not counted. */
export function scoreAnswer<Value, Got>(
  sheet: Sheet,
  field: string,
  fair: Fair<Value> | undefined,
  got: Got | null | undefined,
  equal: (fair: Value, got: Got) => boolean,
  where: string,
): void {
  if (fair === undefined) return
  const answers = answersOf(fair)
  const silenceIsFair = answers.includes(null)
  const wanted = JSON.stringify(answers[0])
  if (got === null || got === undefined || got === '') {
    if (!silenceIsFair) countMissed(sheet, field, `${where} nothing for ${wanted}`)
  } else if (answers.some((one) => one !== null && equal(one, got))) countRight(sheet, field)
  else {
    countWrong(sheet, field, `${where} ${JSON.stringify(got)} for ${wanted}`)
    if (!silenceIsFair) countMissed(sheet, field, '')
  }
}
