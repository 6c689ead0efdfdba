import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { DocumentsAnswer } from '../../../shared/answers/documents.ts'
import { useReadingAgain } from '../../api/reading-again.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { earlierInWords } from './documents.view.ts'
import { wording } from '../../words/reading-again.ts'
import styles from './documents-page.module.css'

/** Reads again what an earlier version read; what is said takes the focus, since the button that was pressed is gone. */
function useReadAgain() {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const said = useRef<HTMLOutputElement>(null)
  const { mutate, ...readAgain } = useMutation(
    trpc.record.readEarlierAgain.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  useEffect(() => {
    if (readAgain.isSuccess) said.current?.focus()
  }, [readAgain.isSuccess])
  return { said, readAgain, onPress: () => mutate() }
}

/** What an earlier version of the reader read, the way to read it again, and how far that is; nothing where there is none. */
export function EarlierPanel({ earlier, again }: Pick<DocumentsAnswer['held'], 'earlier' | 'again'>) {
  const { said, readAgain, onPress } = useReadAgain()
  const so = useReadingAgain(again, readAgain.isSuccess)
  const isEarlier = earlier > 0
  if (!isEarlier && so === null) return null
  return (
    <Card title={isEarlier ? wording.title : wording.titleUnderWay} sub={isEarlier && wording.sub}>
      <div className={styles.earlier}>
        <output ref={said} tabIndex={-1}>
          {earlierInWords({ earlier, again })}
        </output>
        {isEarlier && (
          <Button isBusy={readAgain.isPending} onClick={onPress}>
            {wording.readThemAgain(earlier)}
          </Button>
        )}
      </div>
      {readAgain.error && <p role="alert">{readAgain.error.message}</p>}
    </Card>
  )
}
