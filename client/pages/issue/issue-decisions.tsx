import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { count } from '../../../shared/wording/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import entryStyles from '../../evidence/entry.module.css'
import { RecordEvent } from '../../evidence/record-event.tsx'
import { useSayings, type Said } from '../../evidence/use-sayings.ts'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Picker } from '../../ui/picker.tsx'
import { partsOf, putInto } from './issue-decisions.view.ts'

type Way = 'take out' | 'join' | 'rename'
const titles: Record<Way, string> = {
  'take out': 'Take one out of this issue',
  join: 'Merge with another issue',
  rename: 'Rename this issue',
}

type Sayings = ReturnType<typeof useSayings>
type Props = { issue: IssueAnswer; sayings: Sayings; onSaid: (said: Said) => void; onCancel: () => void }

function Buttons({ yes, sayings, isReady, onYes, onCancel }: Pick<Props, 'sayings' | 'onCancel'> & ButtonProps) {
  return (
    <>
      {sayings.refused !== null && (
        <p role="alert" className={entryStyles.error}>
          {sayings.refused}
        </p>
      )}
      <div className={entryStyles.buttons}>
        {isReady && (
          <Button isBusy={sayings.isBusy} onClick={onYes}>
            {yes}
          </Button>
        )}
        <Button tone="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  )
}
type ButtonProps = { yes: string; isReady: boolean; onYes: () => void }

/** The other issues of the body, as they are picked from. */
function useOthers({ basis, issueId }: IssueAnswer) {
  const trpc = useTRPC()
  const issues = useQuery(trpc.links.issues.queryOptions({ bodyId: basis.bodyId }))
  return (issues.data ?? []).filter((one) => one.issueId !== issueId)
}

const asOption = ({ issueId, name, actions, firstToldOn }: ReturnType<typeof useOthers>[number]) => ({
  value: issueId,
  name,
  about: `${count(actions, 'action')}, first heard of on ${dayInWords(firstToldOn)}`,
})

function Join({ issue, sayings, onSaid, onCancel }: Props) {
  const others = useOthers(issue)
  const [otherId, setOther] = useState<string | null>(null)
  const other = others.find((one) => one.issueId === otherId)
  return (
    <div className={entryStyles.form}>
      <p>Which issue is the same matter? All that was said of both will stand on one page.</p>
      <Picker label="Issues" find="Find an issue" options={others.map(asOption)} value={otherId} onChange={setOther} />
      {other && (
        <p role="status">
          Joins {count(issue.lives.length, 'action')} of “{issue.name}” and {count(other.actions, 'action')} of “
          {other.name}”.
        </p>
      )}
      <Buttons
        yes="Merge the two"
        isReady={other !== undefined}
        sayings={sayings}
        onCancel={onCancel}
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
      <p>What does not belong here?</p>
      <Picker label="Actions and questions" find="Find one" options={parts} value={part} onChange={setPart} />
      {chosen && (
        <>
          <p>Where does it belong?</p>
          <Picker
            label="Where it belongs"
            find="Find an issue"
            options={[{ value: '', name: putInto(chosen) }, ...others.map(asOption)]}
            value={into}
            onChange={setInto}
          />
        </>
      )}
      <Buttons
        yes="Take it out"
        isReady={chosen !== undefined}
        sayings={sayings}
        onCancel={onCancel}
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
    <form className={entryStyles.form} aria-label="Rename this issue" onSubmit={save}>
      <TextField label="Name" required maxLength={120} value={name} onChange={setName} />
      {sayings.refused !== null && (
        <p role="alert" className={entryStyles.error}>
          {sayings.refused}
        </p>
      )}
      <div className={entryStyles.buttons}>
        <Button isSubmit isBusy={sayings.isBusy}>
          Rename
        </Button>
        <Button tone="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
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
        <LinkButton onClick={() => setWay('take out')}>Take one out</LinkButton> ·{' '}
        <LinkButton onClick={() => setWay('join')}>Merge with another</LinkButton> ·{' '}
        <LinkButton onClick={() => setWay('rename')}>Rename</LinkButton> ·{' '}
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
