import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { OfficeAnswer } from '../../../shared/answers/office.ts'
import { officeTiles } from '../../../shared/figures/office.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { sideLabel } from '../../../shared/wording/labels.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Columns, Page, Stack } from '../../ui/page.tsx'
import { Tile, Tiles } from '../../ui/tile.tsx'
import { GivenAnswersPanel } from './given-answers-panel.tsx'
import { OfficeMeetingsPanel } from './office-meetings-panel.tsx'
import { OfficePromisesPanel } from './office-promises-panel.tsx'
import { OwnedActionsPanel } from './owned-actions-panel.tsx'
import { TenuresPanel } from './tenures-panel.tsx'
import { wording } from '../../words/office.ts'
import { words } from '../../words/words.ts'
import { officeQuestion } from '../../../shared/words/questions.ts'

function Above({ answer }: { answer: OfficeAnswer }) {
  return (
    <>
      <Link to="/accountability">{words.navigation.accountability}</Link>
      {answer.personId !== null && (
        <>
          {' › '}
          <Link to="/offices/$officeId" params={{ officeId: answer.officeId }}>
            {answer.office}
          </Link>
        </>
      )}
    </>
  )
}

const titleOf = ({ office, short, holder }: OfficeAnswer) => {
  const full = short && short !== office ? `${office} (${short})` : office
  return holder === null ? full : `${holder}, ${full}`
}

function Office({ answer }: { answer: OfficeAnswer }) {
  const { basis, side } = answer
  return (
    <Page
      title={titleOf(answer)}
      above={<Above answer={answer} />}
      sub={wording.about(side === 'unknown' ? null : sideLabel[side], basis.meetingsRead, dayInWords(basis.asAt))}
    >
      <Tiles label={wording.inFigures} title={officeQuestion}>
        {officeTiles(answer).map(({ key, part, ...tile }) => (
          <li key={key}>
            <a href={`#${part}`}>
              <Tile {...tile} />
            </a>
          </li>
        ))}
      </Tiles>
      <Columns>
        <Stack>
          <OwnedActionsPanel answer={answer} />
          <OfficePromisesPanel answer={answer} />
          <OfficeMeetingsPanel answer={answer} />
        </Stack>
        <Stack>
          <TenuresPanel answer={answer} />
          <GivenAnswersPanel answer={answer} />
        </Stack>
      </Columns>
    </Page>
  )
}

function Asked({ officeId, personId }: { officeId: string; personId: string | null }) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const office = useQuery(trpc.analytics.office.queryOptions({ filter, officeId, personId }))
  return (
    <Answer of={office} what={wording.theOffice}>
      {(answer) => <Office answer={answer} />}
    </Answer>
  )
}

/** What an office is held to account on, whoever held it. */
export function OfficePage() {
  return <Asked {...useParams({ from: '/offices/$officeId' })} personId={null} />
}

/** What one holder of an office is held to account on. */
export function HolderPage() {
  return <Asked {...useParams({ from: '/offices/$officeId/holders/$personId' })} />
}
