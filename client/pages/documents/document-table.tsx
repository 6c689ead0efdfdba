import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '../../../shared/answers/documents.ts'
import { isSpreadsheet } from '../../../shared/source.ts'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { roleLabel } from '../../words/notes.ts'
import { removal } from './ask-removal.tsx'
import { kindInWords, sizeInWords, stateInWords } from './documents.view.ts'
import { wording } from '../../words/documents.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './documents-page.module.css'

const isCounted = ({ role }: DocumentRow) => role === null || role === 'speaks'
/** Another set of notes of the meeting is counted in its place. */
const counted = (document: DocumentRow, value: number) => (isCounted(document) ? value : '–')

function Name({ document }: { document: DocumentRow }) {
  return (
    <>
      {isSpreadsheet(document.mediaType) && document.state !== 'failed' ? (
        <Link to="/trackers/$documentId" params={{ documentId: document.documentId }}>
          {document.name}
        </Link>
      ) : document.meetingId ? (
        <Link
          to="/meetings/$meetingId"
          params={{ meetingId: document.meetingId }}
          search={isCounted(document) ? {} : { notes: document.documentId }}
        >
          {document.name}
        </Link>
      ) : (
        document.name
      )}{' '}
      {document.isSample && <Chip tone="sample">{common.sample}</Chip>}{' '}
      {document.role !== null && document.role !== 'speaks' && (
        <Chip tone={document.role === 'asks' ? 'warn' : 'plain'}>{roleLabel[document.role]}</Chip>
      )}
    </>
  )
}

/** Where nothing is to be told but a word, the names get the room. */
const widthsFor = (rows: readonly DocumentRow[]) =>
  rows.some((one) => stateInWords(one).length > SHORT)
    ? { name: '21%', body: '15%', state: '17%' }
    : { name: '27%', body: '18%', state: '8%' }

const SHORT = 12

const columnsOf = (
  widths: ReturnType<typeof widthsFor>,
  onRemove: (document: DocumentRow) => void,
): Column<DocumentRow>[] => [
  {
    key: 'name',
    width: widths.name,
    heading: wording.document,
    cell: (one) => <Name document={one} />,
    isRowHeading: true,
  },
  { key: 'body', width: widths.body, heading: common.oversightBody, cell: (one) => one.bodyName ?? '–' },
  {
    key: 'heldOn',
    width: '11%',
    heading: wording.meetingHeld,
    cell: (one) => (one.heldOn ? dayInWords(one.heldOn) : '–'),
  },
  {
    key: 'state',
    width: widths.state,
    isBroad: true,
    heading: wording.state,
    cell: (one) =>
      one.state === 'failed' ? <span className={styles.failed}>{stateInWords(one)}</span> : stateInWords(one),
  },
  { key: 'actions', width: '6%', heading: common.actions, cell: (one) => counted(one, one.actions), isNumber: true },
  {
    key: 'exchanges',
    width: '8%',
    heading: common.exchanges,
    cell: (one) => counted(one, one.exchanges),
    isNumber: true,
  },
  { key: 'notices', width: '6%', heading: common.notices, cell: (one) => counted(one, one.notices), isNumber: true },
  {
    key: 'original',
    width: '11%',
    heading: wording.original,
    cell: (one) => (
      <>
        {kindInWords(one.mediaType)}, <span className={styles.size}>{sizeInWords(one.byteLength)}</span>{' '}
        <a href={`/api/documents/${one.documentId}/original`}>
          {wording.download}
          <span className="vh"> {one.name}</span>
        </a>
      </>
    ),
  },
  {
    key: 'remove',
    width: '5%',
    heading: common.remove,
    cell: (one) => (
      <LinkButton onIntent={removal.prepare} onClick={() => onRemove(one)}>
        {common.remove}
        <span className="vh"> {one.name}</span>
      </LinkButton>
    ),
    needsNoHeading: true,
  },
]

type Props = { rows: DocumentRow[]; onRemove: (document: DocumentRow) => void }

/** Some documents, each with what became of it, the ways to it and the way to take it out. */
export function DocumentTable({ rows, onRemove }: Props) {
  return (
    <DataTable
      label={words.navigation.documents}
      columns={columnsOf(widthsFor(rows), onRemove)}
      rows={rows}
      rowKey={(one) => one.documentId}
    />
  )
}
