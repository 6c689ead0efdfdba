import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { intake } from '../../ingest/intake/intake.ts'
import { readDocument } from '../../ingest/read.ts'
import { answersOf, type Fair } from '../fair.ts'
import type { Label } from '../label.ts'
import { scoreDocument } from '../score-document.ts'
import { addUp, type Sheet } from '../tally.ts'
import { actionings } from './actionings.ts'
import type { Habit, Line } from './habit.ts'
import { heads } from './heads.ts'
import { itemings } from './itemings.ts'
import { looks } from './looks.ts'
import { peoples } from './peoples.ts'
import { updatings } from './updatings.ts'

/** Every habit, those of one group together. */
export const habits: readonly Habit[] = [...looks, ...heads, ...peoples, ...itemings, ...actionings, ...updatings]

const receivedOn = '2026-01-01'

/** Whether the lines of a file can be varied: it is plain text or Markdown. */
export const varies = (file: string): boolean => /\.(?:txt|md)$/.test(file)

/** A labelled sample of plain text or Markdown, whose lines can be varied. */
export type Sample = { file: string; lines: Line[]; label: Label }

/** A sample from its file. */
export function sampleOf(file: string, label: Label): Sample {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  return { file, label, lines: lines.map((text, index) => ({ text, from: index + 1 })) }
}

/** The labels with the lines that they speak of where these now stand. */
function moved(label: Label, lines: readonly Line[]): Label {
  const places = new Map<number, number>()
  for (const [index, { from }] of lines.entries()) if (!places.has(from)) places.set(from, index + 1)
  const last = lines.at(-1)?.from ?? 0
  const placeOf = (line: number): number => {
    for (let from = line; from <= last; from++) if (places.has(from)) return places.get(from) ?? line
    return lines.length
  }
  const move = (line: Fair<number> | undefined): (number | null)[] =>
    answersOf(line).map((one) => (one === null ? null : placeOf(one)))
  return {
    ...label,
    items: label.items.map((item) => ({ ...item, line: move(item.line) })),
    actions: label.actions.map((action) => ({ ...action, line: move(action.line) })),
    exchanges: label.exchanges.map((exchange) => ({ ...exchange, line: move(exchange.line) })),
    notices: label.notices?.map((notice) => ({ ...notice, line: move(notice.line) })),
  }
}

export type Reading = { facts: DocumentFacts; sheet: Sheet }

async function readLines(file: string, lines: readonly Line[], label: Label): Promise<Reading> {
  const bytes = new TextEncoder().encode(lines.map(({ text }) => text).join('\n'))
  const { text, facts } = await readDocument(intake({ name: basename(file), bytes, receivedOn }))
  return { facts, sheet: scoreDocument(moved(label, lines), facts, text.text) }
}

/** A sample as it stands. */
export const readPlain = ({ file, lines, label }: Sample): Promise<Reading> => readLines(file, lines, label)

/** A sample in another office's habit; null where it has nothing that the habit would change. */
export async function readVaried({ file, lines, label }: Sample, habit: Habit): Promise<Reading | null> {
  const other = habit.vary(lines, label)
  const isSame = other.length === lines.length && other.every(({ text }, index) => text === lines[index]?.text)
  return isSame ? null : readLines(file, other, habit.relabel?.(label) ?? label)
}

/** `before` counts the same samples as they stand. */
export type VariedScore = { habit: Habit; samples: number; before: Sheet; after: Sheet }

/** Every sample in every habit that changes it, beside the sample as it stands. */
export async function scoreVaried(samples: readonly Sample[]): Promise<VariedScore[]> {
  const plain = new Map<Sample, Reading>()
  for (const sample of samples) plain.set(sample, await readPlain(sample))
  const scores: VariedScore[] = []
  for (const habit of habits) {
    const before: [string, Sheet][] = []
    const after: [string, Sheet][] = []
    for (const sample of samples) {
      const varied = await readVaried(sample, habit)
      const own = plain.get(sample)
      if (!varied || !own) continue
      before.push([basename(sample.file), own.sheet])
      after.push([basename(sample.file), varied.sheet])
    }
    scores.push({ habit, samples: after.length, before: addUp(before), after: addUp(after) })
  }
  return scores
}
