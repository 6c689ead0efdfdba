const paragraphNumber = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]? $/

/** Whether a label may stand at a place: at the beginning, behind a paragraph's number, or where a sentence has ended. */
export function isFree(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd()
  if (at === 0 || before === '' || /[.?!:;)\]”"’…•|>*]$/.test(before)) return true
  const isMarkOnly = at < 8 && !/[\p{L}\p{N}]/u.test(text.slice(0, at))
  return isMarkOnly || (at < 16 && paragraphNumber.test(text.slice(0, at)))
}
