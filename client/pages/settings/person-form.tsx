import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DirectorySettingsAnswer, PersonRow, SightingRow } from '../../../shared/answers/directory-settings.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Refused } from '../../ui/refused.tsx'
import { otherPeople } from './directory.view.ts'
import { SightingForm } from './sighting-form.tsx'
import { useDecideDirectory } from './use-decide-directory.ts'
import { wording } from '../../words/settings-offices.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Props = { answer: DirectorySettingsAnswer; person: PersonRow; onDone: () => void }

function Sighting({ row, onApart }: { row: SightingRow; onApart: () => void }) {
  const uses = row.uses === 0 ? '' : wording.timesInNotes(row.uses)
  return (
    <li>
      “{row.written}”
      <small>
        {dayInWords(row.on)}, {row.title}
        {row.isOnList && wording.onTheList}
        {uses} ·{' '}
        <LinkButton onClick={onApart}>
          {wording.somebodyElse}
          <span className="vh">
            : “{row.written}”, {dayInWords(row.on)}
          </span>
        </LinkButton>
      </small>
    </li>
  )
}

/** Says that two people are one, or that a name in the notes of a meeting means somebody else. */
export function PersonForm({ answer, person, onDone }: Props) {
  const trpc = useTRPC()
  const [into, setInto] = useState<string | null>(null)
  const [apart, setApart] = useState<SightingRow | null>(null)
  const seen = useQuery(trpc.settings.sightings.queryOptions({ personId: person.personId }))
  const { decide, isBusy, refused } = useDecideDirectory(answer.bodyId, onDone)
  const others = otherPeople(answer, person)
  if (apart !== null)
    return (
      <SightingForm
        sighting={apart}
        person={person}
        others={others}
        isBusy={isBusy}
        refused={refused}
        onSay={(name) => decide({ kind: 'sighting', on: apart.on, written: apart.written, name })}
        onLeave={() => setApart(null)}
      />
    )
  return (
    <div className={styles.form}>
      <FieldGroup legend={wording.isThisTheSame}>
        <Picker
          label={wording.theOtherPerson}
          find={wording.findPerson}
          options={others}
          value={into}
          onChange={setInto}
        />
        {into !== null && (
          <Button isBusy={isBusy} onClick={() => decide({ kind: 'people merged', person: person.person, into })}>
            {wording.onePerson}
          </Button>
        )}
      </FieldGroup>
      <Refused why={refused} />
      <h3>{wording.whereNamed}</h3>
      <Answer of={seen} what={common.theNotes}>
        {({ sightings }) => (
          <ul className={styles.history}>
            {sightings.map((row) => (
              <Sighting key={`${row.meetingId} ${row.written}`} row={row} onApart={() => setApart(row)} />
            ))}
          </ul>
        )}
      </Answer>
    </div>
  )
}
