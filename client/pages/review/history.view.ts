import type { ReviewEntry } from '../../../shared/answers/review-document.ts'
import type { DueFact, OwnerFact } from '../../../shared/facts.ts'
import { partialDateInWords } from '../../evidence/fact-in-words.view.ts'
import { listInWords } from '../../../shared/words/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { dueInWords, ownersInWords } from '../../../shared/wording/labels.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'

const fieldName: Record<string, string> = wording.fieldName

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The value of a field in words: "Chief Constable", "“in May”: 1 to 31 May 2024", "none". */
function valueInWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return common.none
  if (Array.isArray(value) && value.length === 0) return common.none
  if (field === 'owners') return ownersInWords(value as OwnerFact[]) ?? common.none
  if (field === 'due') return dueInWords(value as DueFact)
  if (field === 'raisedAt' && typeof value === 'string') return partialDateInWords(value)
  if (field === 'heldOn' && typeof value === 'string') return dayInWords(value)
  if (Array.isArray(value)) return listInWords(value.map((one) => valueInWords('', one)))
  if (isRecord(value) && typeof value['text'] === 'string') return `“${value['text']}”`
  if (isRecord(value) && typeof value['side'] === 'string') return value['side']
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export type ChangeInWords = { field: string; before: string | null; after: string }

/** The fields that a decision set to something else, before and after. */
export function changesOf({ verdict, before, after }: ReviewEntry): ChangeInWords[] {
  if (verdict === 'confirmed' || after === null) return []
  const fields = Object.keys(after).filter((field) => field in fieldName)
  return fields.flatMap((field) => {
    const [was, is] = [valueInWords(field, before?.[field]), valueInWords(field, after[field])]
    if (was === is) return []
    return [{ field: fieldName[field] ?? field, before: before === null ? null : was, after: is }]
  })
}
