import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DocumentRow } from '../../../shared/answers/documents.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { Button } from '../../ui/button.tsx'
import { samplesInWords } from './documents.view.ts'
import { wording } from '../../words/documents.ts'
import { common } from '../../words/common.ts'
import styles from './removal.module.css'

type AskProps = { what: string; isBusy: boolean; error: string | null; onYes: () => void; onNo: () => void }

/** Asks once before something is removed, and names what goes. */
function Ask({ what, isBusy, error, onYes, onNo }: AskProps) {
  return (
    <>
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
    </>
  )
}

type Ways = { onRemoved: () => void; onNo: () => void }

/** What is done once something is gone: everything is asked for again before the question closes. */
function useGone(onRemoved: () => void) {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries()
    onRemoved()
  }
}

/** Takes one document out of the record. */
export function RemoveDocument({ document, onRemoved, onNo }: Ways & { document: DocumentRow }) {
  const trpc = useTRPC()
  const remove = useMutation(trpc.record.removeDocument.mutationOptions({ onSuccess: useGone(onRemoved) }))
  return (
    <Ask
      what={wording.documentAndRead(document.name)}
      isBusy={remove.isPending}
      error={remove.error?.message ?? null}
      onYes={() => remove.mutate({ documentId: document.documentId })}
      onNo={onNo}
    />
  )
}

/** Takes all sample documents out of the record in one step. */
export function RemoveSamples({ samples, onRemoved, onNo }: Ways & { samples: number }) {
  const trpc = useTRPC()
  const { bodies } = useBodies()
  const remove = useMutation(trpc.record.removeSamples.mutationOptions({ onSuccess: useGone(onRemoved) }))
  const names = bodies.filter(({ isSample }) => isSample).map(({ name }) => name)
  return (
    <Ask
      what={samplesInWords(samples, names)}
      isBusy={remove.isPending}
      error={remove.error?.message ?? null}
      onYes={() => remove.mutate()}
      onNo={onNo}
    />
  )
}
