import type { DocumentStanding, StandingCount } from '../../../shared/answers/documents.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { useTyped } from '../../filters/use-typed.ts'
import { Choice } from '../../ui/choice.tsx'
import { everyStanding, standingOptions } from './documents.view.ts'
import type { ChangeDocuments } from './use-documents.ts'
import { wording } from '../../words/documents.ts'
import styles from './documents-page.module.css'

export type Asked = {
  body: string | null
  standing: DocumentStanding | null
  find: string
  change: ChangeDocuments
}

/** The body of the filter or all; the filter itself always means one. */
function WhichBodies({ body: asked, change }: Pick<Asked, 'body' | 'change'>) {
  const { bodies, body } = useBodies()
  if (bodies.length < 2 || body === null) return null
  const options = [
    { value: 'one', name: body.area ?? body.name },
    { value: 'all', name: wording.allBodies },
  ] as const
  return (
    <Choice
      label={wording.whichBodies}
      value={asked === null ? 'all' : 'one'}
      options={[...options]}
      onChange={(value) => change(value === 'all' ? { bodies: 'all' } : { bodies: undefined, body: body.bodyId })}
    />
  )
}

function Find({ find, change }: Pick<Asked, 'find' | 'change'>) {
  const { typed, onType } = useTyped(find, (words) => change({ find: words.trim() || undefined }))
  return (
    <label className={styles.find}>
      <span className="vh">{wording.wordsInName}</span>
      <input
        type="search"
        value={typed}
        maxLength={200}
        placeholder={wording.wordsInName}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </label>
  )
}

/** Which documents are listed: of which bodies, how they stand, and with which words in their names. */
export function AskedFor({ counts, body, standing, find, change }: Asked & { counts: StandingCount[] }) {
  return (
    <div className={styles.asked}>
      <WhichBodies body={body} change={change} />
      <Find find={find} change={change} />
      <Choice
        label={wording.whichStanding}
        value={standing ?? everyStanding}
        options={standingOptions(counts, standing)}
        onChange={(value) => change({ state: value === everyStanding ? undefined : value })}
      />
    </div>
  )
}
