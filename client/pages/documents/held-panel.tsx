import { useEffect, useRef, useState } from 'react'
import type { DocumentsAnswer } from '../../../shared/answers/documents.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { AskRemoval, removal, type ToRemove } from './ask-removal.tsx'
import { AskedFor, type Asked } from './asked-for.tsx'
import { DocumentTable } from './document-table.tsx'
import { foundInWords } from './documents.view.ts'
import { Pager } from './pager.tsx'
import { wording } from '../../words/documents.ts'
import { words } from '../../words/words.ts'
import styles from './documents-page.module.css'

/** What is said of the list takes the focus where what was pressed is gone: a page is turned, a document removed. */
function useSaid(page: number, toRemove: ToRemove | null) {
  const said = useRef<HTMLOutputElement>(null)
  const isDue = useRef(false)
  // No sooner than the page is here, and the question has closed, which would else take the focus along.
  useEffect(() => {
    if (isDue.current) said.current?.focus()
    isDue.current = false
  }, [page, toRemove])
  return { said, onGone: () => void (isDue.current = true) }
}

const everything = { bodies: 'all', state: undefined, find: undefined } as const

/** What came, page by page: of which bodies, how it stands, and with which words in its name. */
function Held({ answer, ...asked }: Asked & { answer: DocumentsAnswer }) {
  const { documents, page, pages, held } = answer
  const [toRemove, askRemoval] = useState<ToRemove | null>(null)
  const { said, onGone } = useSaid(page, toRemove)
  const onRemoved = () => {
    onGone()
    askRemoval(null)
  }
  return (
    <>
      <AskedFor counts={answer.counts} {...asked} />
      <div className={styles.head}>
        <output ref={said} tabIndex={-1}>
          {foundInWords(answer, asked)}
        </output>
        {held.samples > 0 && (
          <Button tone="plain" onIntent={removal.prepare} onClick={() => askRemoval('samples')}>
            {words.shell.removeSamples}
          </Button>
        )}
      </div>
      {documents.length === 0 ? (
        <LinkButton onClick={() => asked.change(everything)}>{wording.showEvery}</LinkButton>
      ) : (
        <DocumentTable rows={documents} onRemove={askRemoval} />
      )}
      {pages > 1 && <Pager page={page} pages={pages} onTurn={onGone} />}
      <AskRemoval what={toRemove} samples={held.samples} onRemoved={onRemoved} onNo={() => askRemoval(null)} />
    </>
  )
}

/** All that came, and what became of it. */
export function HeldPanel({ answer, ...asked }: Asked & { answer: DocumentsAnswer }) {
  return (
    <Card title={wording.whatIsHeld}>
      {answer.held.all === 0 ? <Empty>{wording.nothingYet}</Empty> : <Held answer={answer} {...asked} />}
    </Card>
  )
}
