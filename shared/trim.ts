/** A text without any of `marks` at its ends. By hand: a pattern anchored at the end alone looks at every run of marks anew. */
export function trimmedOf(text: string, marks: string): string {
  let start = 0
  let end = text.length
  while (start < end && marks.includes(text[start] ?? '')) start++
  while (end > start && marks.includes(text[end - 1] ?? '')) end--
  return text.slice(start, end)
}

/** A text without any of `marks` at its end. */
export function trimmedEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}
