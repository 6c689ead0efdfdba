import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type {
  DirectorySettingsAnswer,
  OfficeRow,
  PersonRow,
  TenureRow,
} from '../../../shared/answers/directory-settings.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { aboutOffice, tenureInWords } from './directory.view.ts'
import { HistoryPanel } from './history-panel.tsx'
import { OfficeForm } from './office-form.tsx'
import { PersonForm } from './person-form.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import { TenureForm } from './tenure-form.tsx'
import { wording } from '../../words/settings-offices.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

/** What is being changed: a person, an office, or with it one tenure. */
type Chosen = { person: PersonRow } | { office: OfficeRow; tenure: TenureRow | null }
type Props = { answer: DirectorySettingsAnswer; choose: (chosen: Chosen) => void }

function Holders({ office, choose }: { office: OfficeRow; choose: Props['choose'] }) {
  if (office.tenures.length === 0) return <span className={styles.words}>{wording.nobodyOnList}</span>
  return (
    <ul className={styles.holders}>
      {office.tenures.map((tenure) => (
        <li key={tenure.tenureId}>
          {tenure.name} {tenure.isSaid && <Chip>{wording.setHere}</Chip>}
          <LinkButton onClick={() => choose({ office, tenure })}>
            {common.change}
            <span className="vh"> {wording.theTenureOf(tenure.name, office.name, tenureInWords(tenure))}</span>
          </LinkButton>
          <small className={styles.words}>{tenureInWords(tenure)}</small>
        </li>
      ))}
    </ul>
  )
}

function Offices({ answer, choose }: Props) {
  const columns = [
    {
      key: 'name',
      heading: common.office,
      isRowHeading: true,
      cell: (office: OfficeRow) => (
        <>
          {office.name}{' '}
          <LinkButton onClick={() => choose({ office, tenure: null })}>
            {common.change}
            <span className="vh"> {office.name}</span>
          </LinkButton>
          <small className={styles.words}>{aboutOffice(office)}</small>
        </>
      ),
    },
    {
      key: 'holders',
      heading: wording.heldBy,
      cell: (office: OfficeRow) => <Holders office={office} choose={choose} />,
    },
  ]
  return (
    <Card title={wording.officesOf(answer.bodyName)} sub={wording.officesSub}>
      {answer.offices.length === 0 ? (
        <Empty>{wording.noListRead}</Empty>
      ) : (
        <DataTable label={wording.offices} columns={columns} rows={answer.offices} rowKey={(one) => one.officeId} />
      )}
    </Card>
  )
}

function People({ answer, choose }: Props) {
  const columns = [
    {
      key: 'name',
      heading: wording.person,
      isRowHeading: true,
      cell: (person: PersonRow) => (
        <>
          {person.name}{' '}
          <LinkButton onClick={() => choose({ person })}>
            {common.change}
            <span className="vh"> {person.name}</span>
          </LinkButton>
          <small className={styles.words}>{person.offices.join(', ') || wording.noOffice}</small>
        </>
      ),
    },
    {
      key: 'meetings',
      heading: words.navigation.meetings,
      cell: (person: PersonRow) => person.meetings,
      isNumber: true,
    },
  ]
  return (
    <Card title={wording.people} sub={wording.peopleSub}>
      {answer.people.length === 0 ? (
        <Empty>{wording.nobodyNamedYet}</Empty>
      ) : (
        <DataTable label={wording.people} columns={columns} rows={answer.people} rowKey={(one) => one.personId} />
      )}
    </Card>
  )
}

function Form({ answer, chosen, onDone }: { answer: DirectorySettingsAnswer; chosen: Chosen; onDone: () => void }) {
  if ('person' in chosen) return <PersonForm answer={answer} person={chosen.person} onDone={onDone} />
  const { office, tenure } = chosen
  if (tenure === null) return <OfficeForm answer={answer} office={office} onDone={onDone} />
  return <TenureForm bodyId={answer.bodyId} office={office} tenure={tenure} onDone={onDone} />
}

const titleOf = (chosen: Chosen | null) =>
  chosen === null
    ? ''
    : 'person' in chosen
      ? chosen.person.name
      : chosen.tenure
        ? chosen.tenure.name
        : chosen.office.name

function Directory({ answer }: { answer: DirectorySettingsAnswer }) {
  const [chosen, choose] = useState<Chosen | null>(null)
  const close = () => choose(null)
  return (
    <>
      <Offices answer={answer} choose={choose} />
      <People answer={answer} choose={choose} />
      <HistoryPanel history={answer.history} />
      <Drawer title={titleOf(chosen)} isOpen={chosen !== null} onClose={close}>
        {chosen && <Form answer={answer} chosen={chosen} onDone={close} />}
      </Drawer>
    </>
  )
}

/** Which offices has the body, who held them and when, and whom do the notes name? */
export function OfficeSettingsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const directory = useQuery(trpc.settings.directory.queryOptions({ body: filter.body }))
  return (
    <SettingsFrame title={common.officesAndPeople} sub={wording.sub}>
      <Answer of={directory} what={wording.theOffices}>
        {(answer) => <Directory answer={answer} />}
      </Answer>
    </SettingsFrame>
  )
}
