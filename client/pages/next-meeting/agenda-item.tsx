import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { AgendaItem } from '../../../shared/figures/agenda.ts'
import { Chip } from '../../ui/chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'
import styles from './agenda-panel.module.css'

type Props = {
  item: AgendaItem
  /** Its number on the agenda; null where it is left out. */
  number: number | null
  isFirst: boolean
  isLast: boolean
  onWords: (words: string) => void
  onLeftOut: (isLeftOut: boolean) => void
  onMove: (step: -1 | 1) => void
  onShow: () => void
}

/** One item of the drafted section: its words, its place, whether it is left out, and why it comes back. */
export function AgendaItemRow({ item, number, isFirst, isLast, onWords, onLeftOut, onMove, onShow }: Props) {
  const [words, setWords] = useState(item.words)
  const id = useId()
  const name = number === null ? wording.thisItem : wording.item(number)
  const change = (next: string) => {
    setWords(next)
    onWords(next)
  }
  return (
    <li className={styles.item} data-left-out={item.isLeftOut}>
      <span className={styles.number}>{number ?? '–'}</span>
      <div className={styles.said}>
        <label className="vh" htmlFor={id}>
          {wording.wordsOf(name)}
        </label>
        <textarea
          id={id}
          value={words}
          rows={Math.max(2, Math.ceil(words.length / 110))}
          maxLength={4000}
          onChange={(event) => change(event.target.value)}
        />
        <p className={styles.why}>
          {item.isNew && <Chip tone="warn">{wording.newSince}</Chip>}{' '}
          <Chip tone={item.isConfirmed ? 'confirmed' : 'suggested'}>
            {item.isConfirmed ? common.confirmed : common.suggested}
          </Chip>{' '}
          {item.owedBy} · {item.due} · {item.why}{' '}
          <LinkButton onClick={onShow}>
            {common.readTheSentence}
            <span className="vh"> {wording.ofItem(name)}</span>
          </LinkButton>
        </p>
      </div>
      <div className={styles.ways}>
        <button type="button" aria-label={wording.moveUp(name)} disabled={isFirst} onClick={() => onMove(-1)}>
          <IconArrowUp size={17} aria-hidden="true" />
        </button>
        <button type="button" aria-label={wording.moveDown(name)} disabled={isLast} onClick={() => onMove(1)}>
          <IconArrowDown size={17} aria-hidden="true" />
        </button>
        <label className={styles.leave}>
          <input type="checkbox" checked={item.isLeftOut} onChange={(event) => onLeftOut(event.target.checked)} />
          {common.leaveOut}
        </label>
      </div>
    </li>
  )
}
