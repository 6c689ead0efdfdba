import type { Outcome } from '../../../../../shared/facts.ts'
import type { Slice } from '../../../../../shared/blocks.ts'
import { datesIn, isoOf } from '../../../../../shared/written-dates.ts'
import type { Draft } from '../draft.ts'
import { outcome } from '../outcome.ts'
import { isImperative, isDirected, isResolution } from '../wording.ts'
import { isAskedIn } from './asked-in.ts'

/** Not over, and nothing of how far it has come. */
export const openAlone = /^(?:open|live|not closed)[ .]*$/i

/** A colour alone says how well it goes, each office in its own way. */
export const colour = /^(?:red|amber|green|blue|black|grey|r|a|g|b)(?: ?[/-] ?(?:red|amber|green|blue|r|a|g|b))?$/i

// Late, and what is told beside it says how far it has come.
const late = /^(?:(?:red|amber) ?[(–—-] ?)?(?:slipped|delayed|overdue)[ .)]*$/i

/** Whether anything is told beside the status itself. */
const hasReport = ({ updates, status }: Draft) => updates.some(({ text }) => text !== status)

// In a column that asks whether it is done.
const ticked = /^(?:yes|y|[✓✔☑])[ .]{0,3}$/i

const dayOf = (text: string) => {
  const [date] = datesIn(text.slice(0, 30))
  return date?.start === 0 ? isoOf(date) : null
}

/** Of reports that each begin with their day the newest; null where any has none. */
function newestOf(updates: readonly Slice[]): string | null {
  const days = updates.map(({ text }) => dayOf(text))
  const newest = days.reduce((last, day, at) => ((day ?? '') >= (days[last] ?? '') ? at : last), 0)
  const text = updates[newest]?.text ?? ''
  return updates.length > 1 && !days.includes(null) ? text.slice(dayMark.exec(text)?.[0].length ?? 0) : null
}

const dayMark = /^\S{6,12} ?(?:[–—:-] ?)?/

/** What is reported of a draft; `stated` where a status or words say it, and it is not what is left where none do. */
export function reportOf(given: Draft, text: string): { outcome: Outcome; stated: boolean } {
  const found = reported(given, text)
  // A column that says `Open` says that it is not over, whatever has been done.
  const isLeftOpen = given.status !== null && openAlone.test(given.status) && found.outcome === 'completed'
  return isLeftOpen ? { outcome: 'in progress', stated: true } : found
}

function reported(given: Draft, text: string): { outcome: Outcome; stated: boolean } {
  const draft = { ...given, updates: given.updates.filter((update) => !openAlone.test(update.text)) }
  if (draft.status !== null && draft.status.trim() !== '') {
    // What is written beside a colour tells more.
    const isWeak =
      colour.test(draft.status) || openAlone.test(draft.status) || (late.test(draft.status) && hasReport(draft))
    if (ticked.test(draft.status)) return { outcome: 'completed', stated: true }
    const stated = outcome(isWeak ? '' : draft.status)
    if (stated.outcome !== 'not reported') return stated
  }
  // `Action 3 – carried forward to August.`: how it stands is all that its own words tell.
  const own = text.length < 80 && !isAskedIn(text) && !isImperative(text) ? outcome(text) : null
  if (draft.updates.length && own?.stated && own.outcome !== 'not reported') return own
  if (draft.updates.length)
    return outcome(newestOf(draft.updates) ?? draft.updates.map((update) => update.text).join(' '))
  if (draft.listedAs !== undefined) return outcome(draft.listedAs)
  return draft.isApart || isAskedIn(text) || isDirected(text) || isResolution(text)
    ? { outcome: 'not reported', stated: true }
    : outcome(text)
}
