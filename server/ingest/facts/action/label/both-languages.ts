import type { Label } from './label.ts'

const longest = 50
// `Cam gweithredu newydd / New action: …`: what stands before the stroke, from the beginning or the last stop.
const before = /(?<=^|[.;:!?)\]] )\p{L}[\p{L}\d’'() -]{2,46} ?\/ ?$/u

/** A label that stands in two languages, with the words of the first. */
export function inBothLanguages(text: string, label: Label): Label {
  const from = Math.max(0, label.start - longest)
  const match = before.exec(text.slice(from, label.start))
  const isFirst = match !== null && (match.index > 0 || from === 0)
  return isFirst ? { ...label, start: from + match.index } : label
}
