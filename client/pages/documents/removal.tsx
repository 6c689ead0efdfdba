import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentRow } from '../../../shared/answers/documents.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { samplesInWords } from './documents.view.ts'
import { wording } from '../../words/documents.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './removal.module.css'

type AskProps = {
  title: string
  what: string
  isOpen: boolean
  isBusy: boolean
  error: string | null
  onYes: () => void
  onNo: () => void
}

/** Asks once before something is removed, and names what goes. */
function Ask({ title, what, isOpen, isBusy, error, onYes, onNo }: AskProps) {
  return (
    <Drawer title={title} isOpen={isOpen} onClose={onNo} shape="middle">
      <p>{wording.thisRemoves(what)}</p>
      {error && <p role="alert">{error}</p>}
      <p className={styles.ways}>
        <Button isBusy={isBusy} onClick={onYes}>
          {common.remove}
        </Button>
        <Button tone="plain" onClick={onNo}>
          {wording.keep}
        </Button>
      </p>
    </Drawer>
  )
}

/** Takes one document out of the record. */
export function RemoveDocument({ document }: { document: DocumentRow }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [isAsked, ask] = useState(false)
  const remove = useMutation(
    trpc.record.removeDocument.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  return (
    <>
      <LinkButton onClick={() => ask(true)}>
        {common.remove}
        <span className="vh"> {document.name}</span>
      </LinkButton>
      <Ask
        title={wording.removeThis}
        what={wording.documentAndRead(document.name)}
        isOpen={isAsked}
        isBusy={remove.isPending}
        error={remove.error?.message ?? null}
        onYes={() => remove.mutate({ documentId: document.documentId })}
        onNo={() => ask(false)}
      />
    </>
  )
}

/** Takes all sample documents out of the record in one step. */
export function RemoveSamples({ samples }: { samples: number }) {
  const { bodies } = useBodies()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [isAsked, ask] = useState(false)
  const remove = useMutation(
    trpc.record.removeSamples.mutationOptions({
      onSuccess: async () => {
        ask(false)
        await queries.invalidateQueries()
      },
    }),
  )
  if (samples === 0) return null
  return (
    <>
      <Button tone="plain" onClick={() => ask(true)}>
        {words.shell.removeSamples}
      </Button>
      <Ask
        title={wording.removeSamples}
        what={samplesInWords(
          samples,
          bodies.filter(({ isSample }) => isSample).map(({ name }) => name),
        )}
        isOpen={isAsked}
        isBusy={remove.isPending}
        error={remove.error?.message ?? null}
        onYes={() => remove.mutate()}
        onNo={() => ask(false)}
      />
    </>
  )
}
