import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { AccountabilityAnswer } from '../../../shared/answers/accountability.ts'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { nameOf, rowsBy, type By } from '../../../shared/figures/accountability.ts'
import { wording } from '../../words/accountability.ts'
import { common } from '../../words/common.ts'
import styles from './office-sentences.module.css'

type Asked = { officeId: string; personId: string | null; theme: string | null }
const kinds = [
  ['answers', wording.answered, wording.noAnswer],
  ['actions', wording.owned, wording.noAction],
] as const

function Sentences({ asked, kind, none }: { asked: Asked; kind: 'answers' | 'actions'; none: string }) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const sentences = useQuery(trpc.record.officeSentences.queryOptions({ filter, ...asked, kind }))
  return (
    <Answer of={sentences} what={common.theSentences}>
      {(evidence) => <EvidenceList evidence={evidence} none={none} />}
    </Answer>
  )
}

/** What an office answered and owns, in the notes' own words; the address says which. */
export function OfficeSentences({ answer, by }: { answer: AccountabilityAnswer; by: By }) {
  const { office, person, theme, kind } = useSearch({ from: '/accountability' })
  const navigate = useNavigate()
  const row = rowsBy(answer, by).find(
    (one) => one.officeId === office && (person === undefined || one.personId === person),
  )
  const themeName = answer.themes.find((one) => one.theme === theme)?.name
  const title = [row && nameOf(row, by), themeName].filter(Boolean).join(': ')
  const asked = office === undefined ? null : { officeId: office, personId: person ?? null, theme: theme ?? null }
  return (
    <Drawer
      title={title}
      isOpen={asked !== null}
      onClose={() => void navigate({ to: '/accountability', search: { by }, resetScroll: false })}
    >
      {asked &&
        kinds
          .filter(([one]) => kind === undefined || kind === one)
          .map(([one, heading, none]) => (
            <section key={one} className={styles.part} aria-label={heading}>
              <h3>{heading}</h3>
              <Sentences asked={asked} kind={one} none={none} />
            </section>
          ))}
    </Drawer>
  )
}
