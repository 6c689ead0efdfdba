import { Dropzone } from '@mantine/dropzone'
import { IconFileText } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import '@mantine/dropzone/styles.css'
import { clearDone, enqueue, useUploads, type Upload } from '../../api/upload-queue.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { progressInWords } from './documents.view.ts'
import styles from './drop-panel.module.css'

function tone({ result }: Upload): 'plain' | 'confirmed' | 'warn' {
  if (result === null || result.result === 'already held') return 'plain'
  return result.result === 'read' ? 'confirmed' : 'warn'
}

function OnItsWay({ upload }: { upload: Upload }) {
  return (
    <li className={styles.upload}>
      <span>{upload.name}</span>
      {upload.state === 'done' ? (
        <Chip tone={tone(upload)}>{upload.result?.result ?? 'done'}</Chip>
      ) : (
        <progress value={upload.sentShare} max={1} aria-label={`${upload.name}: sent`} />
      )}
      <p>
        {progressInWords(upload)}{' '}
        {upload.result?.result === 'to match' && upload.result.documentId !== null && (
          <Link to="/trackers/$documentId" params={{ documentId: upload.result.documentId }}>
            Match its columns
          </Link>
        )}
      </p>
    </li>
  )
}

function Uploads({ uploads }: { uploads: Upload[] }) {
  const isDone = uploads.every((one) => one.state === 'done')
  const read = uploads.filter((one) => one.result?.result === 'read').length
  return (
    <div aria-live="polite">
      <p className={styles.summary}>
        {isDone
          ? `${read} of ${uploads.length} read.`
          : `${uploads.filter((one) => one.state === 'done').length} of ${uploads.length} done; this goes on when you leave the page.`}{' '}
        {isDone && <Link to="/">See what changed</Link>}{' '}
        {isDone && (
          <button type="button" onClick={clearDone}>
            Clear this list
          </button>
        )}
      </p>
      <ul className={styles.uploads}>
        {uploads.map((one) => (
          <OnItsWay key={one.key} upload={one} />
        ))}
      </ul>
    </div>
  )
}

/** Where notes are put in: many files at once, each with its progress and what became of it. */
export function DropPanel() {
  const queries = useQueryClient()
  const uploads = useUploads()
  const onDrop = (files: File[]) => enqueue(files, () => void queries.invalidateQueries())
  return (
    <Card
      title="Put in notes"
      sub="Word, PDF, plain text, Markdown or a web page; many at once. An action tracker as Excel or CSV too. The originals are kept."
    >
      <Dropzone
        onDrop={onDrop}
        className={styles.drop}
        inputProps={{ 'aria-label': 'Choose files' }}
        activateOnKeyboard
      >
        <IconFileText size={26} aria-hidden="true" />
        <span>Drop files here, or press to choose them</span>
      </Dropzone>
      {uploads.length > 0 && <Uploads uploads={uploads} />}
    </Card>
  )
}
