import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { inRuns, type MarkedLine, type Piece } from './marked-text.view.ts'
import { wording } from '../words/marked-text.ts'
import { common } from '../words/common.ts'
import styles from './document-text.module.css'

type Selected = string | null
type PieceProps = { piece: Piece; selected: Selected; isFirst: boolean; isToMark: boolean }

/**
 * A run of text; where a fact was read from it, a link to that fact. Only the first piece of a fact is a stop of the
 * keyboard. Where words are to be marked there are no links: no browser lets one begin to mark inside of a link.
 */
function PieceOf({ piece, selected, isFirst, isToMark }: PieceProps) {
  const key = piece.keys[0]
  const attributes = { 'data-sought': piece.isSought, 'data-start': piece.start }
  if (key === undefined || piece.kind === null || piece.text.trim() === '')
    return <span {...attributes}>{piece.text}</span>
  const mark = {
    ...attributes,
    className: styles.mark,
    'data-kind': piece.kind,
    'data-state': piece.state,
    'data-selected': selected !== null && piece.keys.includes(selected),
    'data-key': key,
    'data-keys': piece.keys.join(' '),
  }
  if (isToMark) return <span {...mark}>{piece.text}</span>
  return (
    <Link
      {...mark}
      to="."
      search={(before) => ({ ...before, fact: key, at: undefined })}
      resetScroll={false}
      activeOptions={{ exact: true, includeSearch: true }}
      tabIndex={isFirst ? 0 : -1}
    >
      {piece.text}
    </Link>
  )
}

type LineProps = { line: MarkedLine; selected: Selected; firstAt: Map<string, number>; isToMark: boolean }

function Line({ line, selected, firstAt, isToMark }: LineProps) {
  if (line.isBlank) return <div className={styles.blank} />
  return (
    <div className={styles.line}>
      <span className={styles.number} aria-hidden="true">
        {line.number}
      </span>
      <p>
        {line.pieces.map((piece) => (
          <PieceOf
            key={piece.start}
            piece={piece}
            selected={selected}
            isToMark={isToMark}
            isFirst={firstAt.get(piece.keys[0] ?? '') === piece.start}
          />
        ))}
      </p>
    </div>
  )
}

function Repeated({ lines, children }: { lines: MarkedLine[]; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const [first, last] = [lines[0]?.number, lines.findLast((line) => !line.isBlank)?.number]
  return (
    <div className={styles.repeated}>
      <p>
        {wording.repeatedLines(first, last)}{' '}
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? wording.hideIt : common.showIt}
        </button>
      </p>
      {isOpen && children}
    </div>
  )
}

type Props = {
  lines: MarkedLine[]
  selected: Selected
  /** Whether a person marks words in it. */
  isToMark?: boolean
}

/** The notes as they were read, line by line, each fact marked where it stands. */
export function DocumentText({ lines, selected, isToMark = false }: Props) {
  const firstAt = new Map<string, number>()
  for (const piece of lines.flatMap((line) => line.pieces)) {
    const key = piece.keys[0]
    if (key !== undefined && !firstAt.has(key)) firstAt.set(key, piece.start)
  }
  return inRuns(lines).map((run) => {
    const inside = run.lines.map((line) => (
      <Line key={line.number} line={line} selected={selected} firstAt={firstAt} isToMark={isToMark} />
    ))
    const key = run.lines[0]?.number ?? 0
    return run.isRepeated ? (
      <Repeated key={key} lines={run.lines}>
        {inside}
      </Repeated>
    ) : (
      <div key={key}>{inside}</div>
    )
  })
}
