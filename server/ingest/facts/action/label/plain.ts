import { isRequested, isTold } from '../wording.ts'
import type { Label } from './label.ts'

// Where an office marks an action with arrows, its number may stand before them.
const arrows = /^(?:\d{1,3}(?:\.\d{1,3}){0,2}[.)]? )?(?:>{2,3}|=>|[→➔►▶]) ?(?=\p{Lu})/u

/** `>>> DCC to …`, `→ List the vans.` */
export function arrowLabel(text: string): Label[] {
  const end = arrows.exec(text)?.[0].length ?? 0
  const isAssigned = /^[^:.]{2,40}: /.test(text.slice(end))
  return end > 0 && (isAssigned || !isTold(text.slice(end))) && !text.endsWith('?')
    ? [{ kind: 'action', start: 0, end, ref: null, owner: null }]
    : []
}

// What pages for the public write in the place of `ACTION`: `What happens next? The chief will …`.
const plain =
  /^(?:What (?:happens|comes) next|Next steps?|What(?: (?:we|I|they))?(?:['’]ll| will| are going to| am going to) do(?: (?:next|now|about it))?|What (?:we|I)['’](?:re|m) going to do)(?: ?[:–—?]| -)[ :–—-]{1,3}(?=\p{Lu})/u

/** What follows such words counts where it asks for something. */
export function plainLabel(text: string): Label[] {
  const match = plain.exec(text)
  if (!match || !isRequested(text.slice(match[0].length))) return []
  return [{ kind: 'action', start: 0, end: match[0].length, ref: null, owner: null }]
}
