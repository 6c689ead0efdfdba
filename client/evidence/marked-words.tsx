import type { MarkedPiece } from '../../shared/answers/search.ts'

/** A text with what was looked for marked. */
export function MarkedWords({ pieces }: { pieces: MarkedPiece[] }) {
  let at = 0
  return pieces.map(({ text, isMatch }) => {
    const key = at
    at += text.length
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
