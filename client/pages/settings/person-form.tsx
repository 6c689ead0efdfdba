import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DirectorySettingsAnswer, PersonRow, SightingRow } from '../../../shared/answers/directory-settings.ts'
import { count } from '../../../shared/wording/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Picker } from '../../ui/picker.tsx'
import { otherPeople } from './directory.view.ts'
import { SightingForm } from './sighting-form.tsx'
import { useDecideDirectory } from './use-decide-directory.ts'
import styles from './settings.module.css'

type Props = { answer: DirectorySettingsAnswer; person: PersonRow; onDone: () => void }

function Sighting({ row, onApart }: { row: SightingRow; onApart: () => void }) {
  const uses = row.uses === 0 ? '' : `, ${count(row.uses, 'time')} in the notes`
  return (
    <li>
      “{row.written}”
      <small>
        {dayInWords(row.on)}, {row.title}
        {row.isOnList && ', on the list'}
        {uses} ·{' '}
        <LinkButton onClick={onApart}>
          Somebody else
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
      <FieldGroup legend="Is this the same person as another?">
        <Picker label="The other person" find="Find a person" options={others} value={into} onChange={setInto} />
        {into !== null && (
          <Button isBusy={isBusy} onClick={() => decide({ kind: 'people merged', person: person.person, into })}>
            They are one person
          </Button>
        )}
      </FieldGroup>
      {refused !== null && (
        <p role="alert" className={styles.fault}>
          {refused}
        </p>
      )}
      <h3>Where the notes name them</h3>
      <Answer of={seen} what="The notes">
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
