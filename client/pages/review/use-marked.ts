import { useEffect, useState, type RefObject } from 'react'
import type { SourceSpan } from '../../../shared/facts.ts'
import { markedAt, type Marked } from './marked.view.ts'

const pieceAt = (piece: Element) => Number(piece.getAttribute('data-start'))

/** An end of a selection in a piece of the text, as characters from the start of the piece. */
function withinPiece(piece: Element, node: Node, offset: number): number | null {
  if (!piece.contains(node)) return null
  return node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? (piece.textContent?.length ?? 0) : 0
}

/** The selection's place in the held text; null where it lies outside of the notes. */
function selectedSpan(paper: HTMLElement, range: Range): SourceSpan | null {
  const pieces = [...paper.querySelectorAll('[data-start]')].filter((piece) => range.intersectsNode(piece))
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const start = pieceAt(first) + (withinPiece(first, range.startContainer, range.startOffset) ?? 0)
  const inLast = withinPiece(last, range.endContainer, range.endOffset) ?? last.textContent?.length ?? 0
  const end = pieceAt(last) + inLast
  return start < end ? [start, end] : null
}

const settleMs = 120

type Props = { paper: RefObject<HTMLElement | null>; text: string; leftOut: SourceSpan[] }

/**
 * The words marked in the notes: by pointer or touch as any text is marked, or set by hand. They stay marked while the rest
 * of the page is used, until other words are marked or a click in the notes lets them go.
 */
export function useMarked({ paper, text, leftOut }: Props) {
  const [marked, setMarked] = useState<Marked | null>(null)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const [box, selection] = [paper.current, document.getSelection()]
      if (!box || !selection?.anchorNode || !box.contains(selection.anchorNode)) return
      // A selection inside a box of the form is that box's own affair.
      if (document.activeElement instanceof HTMLTextAreaElement) return
      const span = selection.isCollapsed ? null : selectedSpan(box, selection.getRangeAt(0))
      setMarked(span && markedAt(text, span, leftOut))
    }
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(look, settleMs)
    }
    document.addEventListener('selectionchange', soon)
    return () => {
      clearTimeout(waiting)
      document.removeEventListener('selectionchange', soon)
    }
  }, [paper, text, leftOut])
  return { marked, setMarked }
}
