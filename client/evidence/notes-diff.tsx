import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FactsDiff } from '../../shared/answers/facts-diff.ts'
import { useTRPC } from '../api/trpc.ts'
import { Answer } from '../ui/answer.tsx'
import { Drawer } from '../ui/drawer.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { changeGroups, changesInWords, type ChangedFact } from './notes-diff.view.ts'
import { words } from '../words/words.ts'
import { wording } from '../words/notes-diff.ts'
import { common } from '../words/common.ts'
import styles from './notes-diff.module.css'

function Changed({ fact }: { fact: ChangedFact }) {
  return (
    <li>
      <p>{fact.text}</p>
      <p className={styles.where}>
        {[fact.kind, fact.line !== null && words.quote.line(fact.line)].filter(Boolean).join(' · ')}
      </p>
      {fact.values.length > 0 && (
        <dl className={styles.values}>
          {fact.values.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <span className="vh">{wording.was} </span>
                <del>{before}</del> <span aria-hidden="true">→</span>
                <span className="vh"> {wording.is} </span> <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}

function Changes({ diff }: { diff: FactsDiff }) {
  return (
    <>
      <p>{changesInWords(diff)}</p>
      {changeGroups(diff).map(({ title, facts }) => (
        <section key={title} className={styles.group}>
          <h3>{title}</h3>
          <ul>
            {facts.map((fact) => (
              <Changed key={fact.key} fact={fact} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Comparison({ beforeId, afterId }: Pair) {
  const trpc = useTRPC()
  const answer = useQuery(trpc.record.notesDiff.queryOptions({ beforeId, afterId }))
  return (
    <Answer of={answer} what={common.whatChanged}>
      {({ before, after, diff }) => (
        <>
          <p className={styles.where}>{wording.fromTo(before.name, after.name)}</p>
          <Changes diff={diff} />
        </>
      )}
    </Answer>
  )
}

type Pair = { beforeId: string; afterId: string }

/** Opens what one set of notes says otherwise than another of the same meeting. */
export function NotesDiff({ beforeId, afterId, label }: Pair & { label: string }) {
  const [isOpen, open] = useState(false)
  return (
    <>
      <LinkButton onClick={() => open(true)}>{label}</LinkButton>
      <Drawer title={common.whatDiffers} isOpen={isOpen} onClose={() => open(false)}>
        <Comparison beforeId={beforeId} afterId={afterId} />
      </Drawer>
    </>
  )
}
