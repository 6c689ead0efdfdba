import { Dropzone } from '@mantine/dropzone'
import { IconFileText } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { wording } from '../../words/documents.ts'
import '@mantine/dropzone/styles.css'
import { clearDone, enqueue, useUploads, type Upload } from '../../api/upload-queue.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { cameOfInWords, progressInWords } from './documents.view.ts'
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
        <Chip tone={tone(upload)}>{upload.result ? wording.uploadResult[upload.result.result] : wording.done}</Chip>
      ) : (
        <progress value={upload.sentShare} max={1} aria-label={wording.sent(upload.name)} />
      )}
      <p>
        {progressInWords(upload)}{' '}
        {upload.result?.result === 'to match' && upload.result.documentId !== null && (
          <Link to="/trackers/$documentId" params={{ documentId: upload.result.documentId }}>
            {wording.matchColumns}
          </Link>
        )}
        {upload.result?.result === 'read' && upload.result.documentId !== null && (
          <Link to="/review" search={(before) => ({ ...before, document: upload.result?.documentId ?? undefined })}>
            {wording.lookAtIt}
            <span className="vh"> {upload.name}</span>
          </Link>
        )}
      </p>
    </li>
  )
}

function Uploads({ uploads }: { uploads: Upload[] }) {
  const isDone = uploads.every((one) => one.state === 'done')
  const results = uploads.flatMap(({ result }) => result ?? [])
  const hasRead = results.some(({ result }) => result === 'read')
  return (
    <div aria-live="polite">
      <p className={styles.summary}>
        {isDone
          ? cameOfInWords(results)
          : wording.doneOf(uploads.filter((one) => one.state === 'done').length, uploads.length)}{' '}
        {isDone && hasRead && <Link to="/">{wording.seeWhatChanged}</Link>}{' '}
        {isDone && (
          <button type="button" onClick={clearDone}>
            {wording.clearList}
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
    <Card title={wording.putInNotes} sub={wording.putInNotesSub}>
      <Dropzone
        onDrop={onDrop}
        // The button is all of it: what it opens stands inside and is no control of its own.
        role="button"
        className={styles.drop}
        inputProps={{ 'aria-label': wording.chooseFiles, style: { display: 'none' } }}
        activateOnKeyboard
      >
        <IconFileText size={26} aria-hidden="true" />
        <span>{wording.dropFiles}</span>
      </Dropzone>
      {uploads.length > 0 && <Uploads uploads={uploads} />}
    </Card>
  )
}
