import { useState } from 'react'
import type { SourceSpan } from '../../../shared/facts.ts'
import { Button } from '../../ui/button.tsx'
import { labelBefore, markedAt, type Marked } from './marked.view.ts'
import { TeachWord } from './teach-word.tsx'
import type { MissedKind } from './use-desk.ts'
import { wording } from '../../words/review.ts'
import styles from './desk.module.css'

const kinds: { kind: MissedKind; name: string }[] = [
  { kind: 'action', name: wording.anAction },
  { kind: 'exchange', name: wording.aQuestion },
  { kind: 'commitment', name: wording.aPromise },
  { kind: 'decision', name: wording.aDecision },
]

type BoxProps = { text: string; onMark: (marked: Marked | null) => void }

/**
 * The notes in a box of text, where Shift and the arrows mark words in every browser; what is typed goes nowhere. Its
 * characters are those of the held text, one for one.
 */
function KeyboardBox({ text, onMark }: BoxProps) {
  return (
    <label className={styles.box}>
      {wording.notesAsPlainText}
      <textarea
        rows={6}
        defaultValue={text.replaceAll('\r', ' ')}
        aria-readonly="true"
        spellCheck={false}
        autoComplete="off"
        onBeforeInput={(event) => event.preventDefault()}
        onPaste={(event) => event.preventDefault()}
        onCut={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (['Backspace', 'Delete', 'Enter'].includes(event.key)) event.preventDefault()
        }}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          onMark(selectionStart < selectionEnd ? markedAt(text, [selectionStart, selectionEnd], []) : null)
        }
      />
    </label>
  )
}

type Props = {
  text: string
  marked: Marked | null
  isEditing: boolean
  isBusy: boolean
  setMarked: (marked: Marked | null) => void
  onAdd: (kind: MissedKind, spans: SourceSpan[]) => Promise<boolean>
}

/** What is marked in the notes and what it can become; and the way to mark without a pointer. */
export function MarkingBar({ text, marked, isEditing, isBusy, setMarked, onAdd }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [label, setLabel] = useState<string | null>(null)
  const add = async (kind: MissedKind, spans: SourceSpan[]) => {
    if (!(await onAdd(kind, spans))) return
    setMarked(null)
    setLabel(kind === 'action' ? labelBefore(text, spans) : null)
  }
  return (
    <div className={styles.bar} role="group" data-part="marking" aria-label={wording.markedWords}>
      {isOpen && <KeyboardBox text={text} onMark={setMarked} />}
      {marked ? (
        <p>
          {wording.marked} <q>{marked.text}</q>
        </p>
      ) : (
        <p className={styles.hint}>{wording.wasSomethingMissed}</p>
      )}
      <TeachWord word={marked ? null : label} />
      <div className={styles.kinds}>
        {marked && !isEditing && <span id="missed">{wording.itIs}</span>}
        {marked &&
          !isEditing &&
          kinds.map(({ kind, name }) => (
            <Button key={kind} tone="plain" isBusy={isBusy} onClick={() => void add(kind, marked.spans)}>
              {name}
            </Button>
          ))}
        <button type="button" className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? wording.closePlainText : wording.markWithKeyboard}
        </button>
      </div>
    </div>
  )
}
