type Edit = { start: number; end: number; put: string }

// "14^th^", "CO~2~": a letter or figure stands before, and none behind the sign alone.
const raised = /(?<=[\p{L}\d)])(?<sign>[~^])(?<words>[\p{L}\d]{1,8})\k<sign>(?![~^])/gu
// "[Held at]{.underline}", and the empty "[]{#_Toc1 .anchor}" of a contents list.
const spanned = /\[(?<words>[^\][]{0,300})\]\{[.#][^{}\n]{1,80}\}/g
// "## Rural crime {#rural-crime .unnumbered}"
const named = / \{#\w[^{}\n]{0,80}\}$/gm
// "9--11", "Ann Lee -- Clerk", "gone---and": between words, and no rule or underline.
const dashes = /(?<=[^\s!|+:=-] ?)(?<!-)---?(?!-)(?= ?[^\s|+:=>-]|[ \t]*\n[ \t]*[^\s|+:=>-])/g
const lineEnd = /(?<=[^\s\\])\\(?=\n)/g

const cut = (start: number, end: number): Edit => ({ start, end, put: '' })

/** What a converter of documents writes for raised letters, underlined words, dashes and kept line ends. */
export function pandocMarksIn(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { index, 0: whole } of text.matchAll(raised))
    edits.push(cut(index, index + 1), cut(index + whole.length - 1, index + whole.length))
  for (const { index, 0: whole, groups } of text.matchAll(spanned))
    edits.push(cut(index, index + 1), cut(index + 1 + (groups?.words ?? '').length, index + whole.length))
  for (const { index, 0: whole } of text.matchAll(named)) edits.push(cut(index, index + whole.length))
  for (const { index, 0: whole } of text.matchAll(dashes))
    edits.push({ start: index, end: index + whole.length, put: whole.length > 2 ? '—' : '–' })
  for (const { index } of text.matchAll(lineEnd)) edits.push(cut(index, index + 1))
  return edits
}
