import type { People } from '../../../../shared/reading.ts'
import { assignedLabels, bareLabels } from './label/bare.ts'
import { labelsBehind } from './label/behind.ts'
import { legendLabel, type Legend } from './label/legend.ts'
import { inBothLanguages } from './label/both-languages.ts'
import { earlierLabels } from './label/earlier.ts'
import { isFree } from './label/free.ts'
import type { Label } from './label/label.ts'
import { actionLabels } from './label/marked.ts'
import {
  assignedNumber,
  bracketedLabel,
  loneLabels,
  numberedBehindLabels,
  numberedLabel,
  shortLabel,
} from './label/numbered.ts'
import { seriesLabel, type OwnSeries } from './label/own-series.ts'
import { ownLabel, type OwnWords } from './label/own-words.ts'
import { arrowLabel, plainLabel } from './label/plain.ts'
import { updateLabels } from './label/update.ts'

/** What this document alone sets before its actions. */
export type Own = { words: OwnWords; series: OwnSeries; legend: Legend }

const nothing: Own = { words: new Set(), series: new Set(), legend: new Map() }

/** All labels of a text in order; those inside a sentence are words like any other. */
export function labelsIn(text: string, people: People, own: Own = nothing): Label[] {
  const labels = [
    ...legendLabel(text, own.legend),
    ...earlierLabels(text),
    ...actionLabels(text),
    ...numberedLabel(text),
    ...assignedNumber(text, people),
    ...numberedBehindLabels(text),
    ...shortLabel(text, people),
    ...bracketedLabel(text),
    ...loneLabels(text),
    ...plainLabel(text),
    ...arrowLabel(text),
    ...bareLabels(text, people),
    ...assignedLabels(text, people),
    ...labelsBehind(text, people),
    ...updateLabels(text),
    ...ownLabel(text, own.words),
    ...seriesLabel(text, own.series),
  ]
  return labels
    .map((label) => inBothLanguages(text, inBrackets(text, label)))
    .filter(({ start }) => isFree(text, start))
    .toSorted((a, b) => a.start - b.start)
}

const opened: Record<string, string> = { '[': ']', '(': ')', '{': '}' }

/** `[ACTION: DCC to list the vans]`: the bracket opens with the label and closes behind its words. */
function inBrackets(text: string, label: Label): Label {
  const closedBy = opened[text[label.start - 1] ?? '']
  if (closedBy === undefined || label.kind !== 'action' || !text.includes(closedBy, label.end)) return label
  return { ...label, start: label.start - 1, closedBy }
}
