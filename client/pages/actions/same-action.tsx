import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionRow } from '../../../shared/answers/actions.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'
import entryStyles from '../../evidence/entry.module.css'
import { useSayings } from '../../evidence/use-sayings.ts'
import { FormFoot } from '../../ui/form-foot.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Picker, type PickerProps } from '../../ui/picker.tsx'
import { Refused } from '../../ui/refused.tsx'

type Way = 'same' | 'not the same'
type ChoiceProps = Omit<PickerProps, 'value' | 'onChange'> & {
  about: string
  yes: string
  isBusy: boolean
  onYes: (value: string) => void
  onNo: () => void
}

function Choose({ about, yes, isBusy, onYes, onNo, ...picker }: ChoiceProps) {
  const [value, setValue] = useState<string | null>(null)
  return (
    <div className={entryStyles.form}>
      <p>{about}</p>
      <Picker {...picker} value={value} onChange={setValue} />
      <FormFoot
        isBusy={isBusy}
        isReady={value !== null}
        yes={yes}
        onYes={() => value !== null && onYes(value)}
        onNo={onNo}
      />
    </div>
  )
}

type Props = { action: ActionRow; all: ActionRow[]; onSaid: () => void }

/** Says that two sentences tell of one action, or of two. */
export function SameAction({ action, all, onSaid }: Props) {
  const trpc = useTRPC()
  const [way, setWay] = useState<Way | null>(null)
  const { isBusy, refused, decide } = useSayings()
  const sentences = useQuery(trpc.links.sentences.queryOptions({ lifeId: action.lifeId }))
  const told = sentences.data ?? []
  const close = () => setWay(null)
  return (
    <>
      <p>
        <LinkButton onClick={() => setWay('same')}>{wording.sameAsAnother}</LinkButton>
        {told.length > 1 && (
          <>
            {' · '}
            <LinkButton onClick={() => setWay('not the same')}>{wording.notTheSame}</LinkButton>
          </>
        )}
      </p>
      {way === 'same' && (
        <Choose
          about={wording.whichOther}
          yes={wording.theyAreOne}
          label={common.actions}
          find={wording.findAction}
          options={all
            .filter(({ lifeId }) => lifeId !== action.lifeId)
            .map(({ lifeId, text, raisedOn, issueName }) => ({
              value: lifeId,
              name: text,
              about: wording.raisedIn(dayInWords(raisedOn), issueName),
            }))}
          isBusy={isBusy}
          onNo={close}
          onYes={(otherLifeId) => void decide({ verdict: 'same action', lifeId: action.lifeId, otherLifeId }, onSaid)}
        />
      )}
      {way === 'not the same' && (
        <Choose
          about={wording.whichSentence}
          yes={wording.itIsAnother}
          label={wording.sentences}
          find={wording.findSentence}
          options={told.map(({ actionId, text, heldOn, meetingTitle }) => ({
            value: actionId,
            name: text,
            about: `${dayInWords(heldOn)} · ${meetingTitle}`,
          }))}
          isBusy={isBusy}
          onNo={close}
          onYes={(actionId) => void decide({ verdict: 'not the same action', actionId }, onSaid)}
        />
      )}
      <Refused why={refused} />
    </>
  )
}
