import { useQuery } from '@tanstack/react-query'
import type { WordPreviewAnswer } from '../../../shared/answers/word-preview.ts'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import type { WordDraft } from './word-form.tsx'
import { wording } from '../../words/settings-words.ts'
import styles from './settings.module.css'

type Asked = WordDraft & { bodyId: string }

/** What documents give that are read with the word: it takes a while, and is said when it is known. */
function Gives({ asked }: { asked: Asked }) {
  const trpc = useTRPC()
  const reading = useQuery(trpc.settings.previewWordReading.queryOptions(asked, { staleTime: 0 }))
  if (reading.error) return <p role="alert">{reading.error.message}</p>
  return <p role="status">{reading.data ? wording.gives(reading.data) : wording.reading}</p>
}

/** Where a word stands in everything read so far, some of the sentences, and what it gives. */
export function WordPreview({ preview, asked }: { preview: WordPreviewAnswer; asked: Asked }) {
  if (preview.fault !== null)
    return (
      <p role="alert" className={styles.fault}>
        {preview.fault}
      </p>
    )
  return (
    <section className={styles.preview} aria-label={wording.whatItWouldDo}>
      <p role="status">{wording.stands(preview)}</p>
      {preview.passages > 0 && <Gives asked={asked} />}
      {preview.passages > 0 && <EvidenceList evidence={preview.sentences} />}
    </section>
  )
}
