import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { wording } from '../../words/issue.ts'
import { common } from '../../words/common.ts'
import entryStyles from '../../evidence/entry.module.css'
import { RecordEvent } from '../../evidence/record-event.tsx'
import { useSayings, type Said } from '../../evidence/use-sayings.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { TextField } from '../../ui/field.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Picker } from '../../ui/picker.tsx'
import { partsOf, putInto } from './issue-decisions.view.ts'

type Way = 'take out' | 'join' | 'rename'
const titles: Record<Way, string> = {
  'take out': wording.takeOneOutOfThis,
  join: wording.mergeWithAnotherIssue,
  rename: wording.renameThis,
}

type Sayings = ReturnType<typeof useSayings>
type Props = { issue: IssueAnswer; sayings: Sayings; onSaid: (said: Said) => void; onCancel: () => void }

/** The other issues of the body, as they are picked from. */
function useOthers({ basis, issueId }: IssueAnswer) {
  const trpc = useTRPC()
  const issues = useQuery(trpc.links.issues.queryOptions({ bodyId: basis.bodyId }))
  return (issues.data ?? []).filter((one) => one.issueId !== issueId)
}

const asOption = ({ issueId, name, actions, firstToldOn }: ReturnType<typeof useOthers>[number]) => ({
  value: issueId,
  name,
  about: wording.actionsSince(actions, dayInWords(firstToldOn)),
})

function Join({ issue, sayings, onSaid, onCancel }: Props) {
  const others = useOthers(issue)
  const [otherId, setOther] = useState<string | null>(null)
  const other = others.find((one) => one.issueId === otherId)
  return (
    <div className={entryStyles.form}>
      <p>{wording.whichIsTheSame}</p>
      <Picker
        label={wording.issues}
        find={wording.findIssue}
        options={others.map(asOption)}
        value={otherId}
        onChange={setOther}
      />
      {other && <p role="status">{wording.joins({ name: issue.name, actions: issue.lives.length }, other)}</p>}
      <FormFoot
        yes={wording.mergeTheTwo}
        isReady={other !== undefined}
        refused={sayings.refused}
        isBusy={sayings.isBusy}
        onNo={onCancel}
        onYes={() => void sayings.decide({ verdict: 'join', issueId: issue.issueId, otherId: otherId ?? '' }, onSaid)}
      />
    </div>
  )
}

function TakeOut({ issue, sayings, onSaid, onCancel }: Props) {
  const others = useOthers(issue)
  const parts = partsOf(issue)
  const [part, setPart] = useState<string | null>(null)
  const [into, setInto] = useState<string>('')
  const chosen = parts.find(({ value }) => value === part)
  const { lifeId, exchangeId } = chosen ?? { lifeId: null, exchangeId: null }
  const ask = { verdict: 'take out', issueId: issue.issueId, lifeId, exchangeId, intoIssueId: into || null } as const
  return (
    <div className={entryStyles.form}>
      <p>{wording.whatDoesNotBelong}</p>
      <Picker
        label={wording.actionsAndQuestions}
        find={wording.findOne}
        options={parts}
        value={part}
        onChange={setPart}
      />
      {chosen && (
        <>
          <p>{wording.whereDoesItBelong}</p>
          <Picker
            label={wording.whereItBelongs}
            find={wording.findIssue}
            options={[{ value: '', name: putInto(chosen) }, ...others.map(asOption)]}
            value={into}
            onChange={setInto}
          />
        </>
      )}
      <FormFoot
        yes={wording.takeItOut}
        isReady={chosen !== undefined}
        refused={sayings.refused}
        isBusy={sayings.isBusy}
        onNo={onCancel}
        onYes={() => void sayings.decide(ask, onSaid)}
      />
    </div>
  )
}

function Rename({ issue, sayings, onSaid, onCancel }: Props) {
  const [name, setName] = useState(issue.name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    void sayings.decide({ verdict: 'rename', issueId: issue.issueId, name }, onSaid)
  }
  return (
    <form className={entryStyles.form} aria-label={wording.renameThis} onSubmit={save}>
      <TextField label={common.name} required maxLength={120} value={name} onChange={setName} />
      <FormFoot refused={sayings.refused} isBusy={sayings.isBusy} yes={wording.rename} onNo={onCancel} />
    </form>
  )
}

/** What a person can say of an issue: what does not belong to it, what else does, what it is called, what happened. */
export function IssueDecisions({ issue }: { issue: IssueAnswer }) {
  const [way, setWay] = useState<Way | null>(null)
  const sayings = useSayings()
  const navigate = useNavigate()
  const close = () => {
    setWay(null)
    sayings.forget()
  }
  const onSaid = ({ issueId }: Said) => {
    close()
    if (issueId !== null && issueId !== issue.issueId)
      void navigate({ to: '/issues/$issueId', params: { issueId }, search: (before: object) => before })
  }
  const props = { issue, sayings, onSaid, onCancel: close }
  return (
    <>
      <div className={entryStyles.ways}>
        <LinkButton onClick={() => setWay('take out')}>{wording.takeOneOut}</LinkButton> ·{' '}
        <LinkButton onClick={() => setWay('join')}>{wording.mergeWithAnother}</LinkButton> ·{' '}
        <LinkButton onClick={() => setWay('rename')}>{wording.rename}</LinkButton> ·{' '}
        <RecordEvent lives={issue.lives} asAt={issue.basis.asAt} />
      </div>
      <Drawer title={way === null ? '' : titles[way]} isOpen={way !== null} onClose={close} shape="middle">
        {way === 'take out' && <TakeOut {...props} />}
        {way === 'join' && <Join {...props} />}
        {way === 'rename' && <Rename {...props} />}
      </Drawer>
    </>
  )
}
