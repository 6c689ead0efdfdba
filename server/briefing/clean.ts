/** Characters that XML 1.0 does not allow, of which notes out of a PDF may have some. */
const isAllowed = (char: string) => {
  const code = char.codePointAt(0) ?? 0
  return code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 0xfffe && code !== 0xffff)
}

/** A text as a document or a sheet can hold it. */
export function clean(text: string): string {
  return Array.from(text.toWellFormed()).filter(isAllowed).join('')
}
