import type { Label } from '../label.ts'

/** A line of a varied document, and the line of the sample, from 1, that it came from. */
export type Line = { text: string; from: number }

/** One surface habit of an office, put in place of the one that a sample has. */
export type Habit = {
  name: string
  /** What is varied: the table groups by it. */
  group: 'looks' | 'head' | 'people' | 'items' | 'actions' | 'updates'
  /** The document in that habit. Lines that have nothing to vary are handed back as they are. */
  vary: (lines: readonly Line[], label: Label) => Line[]
  /** What the labels say in that habit, where the habit itself changes words that they quote. */
  relabel?: (label: Label) => Label
}

/** A habit of single lines: `vary` answers with the line as that office writes it. */
export const lineHabit = (
  name: string,
  group: Habit['group'],
  vary: (text: string, label: Label, line: number) => string,
): Habit => ({
  name,
  group,
  vary: (lines, label) => lines.map(({ text, from }) => ({ text: vary(text, label, from), from })),
})

/** Several lines in the place of one. */
export const replacing = (texts: readonly string[], from: number): Line[] => texts.map((text) => ({ text, from }))
