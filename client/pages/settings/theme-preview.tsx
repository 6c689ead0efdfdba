import type { ThemePreviewAnswer, ThemePreviewRow } from '../../../shared/answers/theme-preview.ts'
import { count } from '../../../shared/wording/counts.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import { previewInWords } from './theme-draft.view.ts'
import styles from './settings.module.css'

function Sentences({ title, of }: { title: string; of: ThemePreviewRow['gains'] }) {
  if (of.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <EvidenceList evidence={of} />
    </>
  )
}

const some = (shown: number, all: number) => (shown < all ? `${shown} of ${all}` : count(all, 'line'))

/** What a change would do to everything read so far, with some of the sentences. */
export function ThemePreview({ preview }: { preview: ThemePreviewAnswer }) {
  if (preview.fault !== null)
    return (
      <p role="alert" className={styles.fault}>
        {preview.fault}
      </p>
    )
  return (
    <section className={styles.preview} aria-label="What it would do">
      <p role="status">
        Tried on {count(preview.meetings, 'meeting')}:{' '}
        {preview.rows.length === 0
          ? 'no line is gained or lost.'
          : `${count(preview.rows.length, 'theme')} would change.`}
      </p>
      {preview.rows.map((row) => (
        <div key={row.theme}>
          <h3>{row.name}</h3>
          <p>It {previewInWords(row)}</p>
          <Sentences title={`Gained: ${some(row.gains.length, row.gained)}`} of={row.gains} />
          <Sentences title={`Lost: ${some(row.losses.length, row.lost)}`} of={row.losses} />
        </div>
      ))}
    </section>
  )
}
