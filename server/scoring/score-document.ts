import type { DocumentFacts } from '../../shared/facts.ts'
import { lineGap } from './fair.ts'
import type { Label } from './label.ts'
import { scoreActions } from './score-actions.ts'
import { scoreExchanges } from './score-exchanges.ts'
import { scoreItems, scoreMeeting } from './score-meeting.ts'
import { scorePeople } from './score-people.ts'
import { scoreSlices } from './score-slices.ts'
import { countMissed, countRight, type Sheet } from './tally.ts'
import { whoIsWho } from './who.ts'

function scoreNotices(sheet: Sheet, wanted: NonNullable<Label['notices']>, facts: DocumentFacts): void {
  for (const { kind, line, optional } of wanted) {
    if (optional) continue
    const found = facts.notices.some(
      (notice) => notice.kind === kind && (notice.line === null || lineGap(line, notice.line) <= 1),
    )
    if (found) countRight(sheet, 'notices')
    else countMissed(sheet, 'notices', `missed “${kind}”`)
  }
}

/** What reading one document got right, wrong and missed, field by field. */
export function scoreDocument(label: Label, facts: DocumentFacts, held: string): Sheet {
  const sheet: Sheet = new Map()
  const who = whoIsWho(label.attendance, facts.attendance)
  scoreMeeting(sheet, label.meeting, facts.meeting)
  scorePeople(sheet, label.attendance, facts.attendance)
  scoreItems(sheet, label.items, facts.items)
  scoreActions(sheet, label.actions, facts.actions, who)
  scoreExchanges(sheet, label.exchanges, facts.exchanges, who)
  scoreNotices(sheet, label.notices ?? [], facts)
  scoreSlices(sheet, facts, held)
  return sheet
}
