import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ThemeRecurrenceAnswer } from '../../../shared/answers/themes.ts'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { wording } from '../../words/themes.ts'
import { common } from '../../words/common.ts'

type Kind = 'all' | 'answers'

/** The sentences of a theme, at one meeting or at all; or its answers alone. */
export function ThemeSentences({ theme, meetingId, kind }: { theme: string; meetingId: string | null; kind: Kind }) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const sentences = useQuery(trpc.record.themeSentences.queryOptions({ filter, theme, meetingId, kind }))
  return (
    <Answer of={sentences} what={common.theSentences}>
      {(evidence) => <EvidenceList evidence={evidence} />}
    </Answer>
  )
}

type Props = {
  answer: ThemeRecurrenceAnswer
  theme: string | undefined
  meetingId: string | undefined
  kind: Kind
}

/** The sentences of a cell, laid over the page; the address says which. */
export function ThemeCellDrawer({ answer, theme, meetingId, kind }: Props) {
  const navigate = useNavigate()
  const row = answer.themes.find((one) => one.theme === theme)
  const meeting = answer.meetings.find((one) => one.meetingId === meetingId)
  const subject = [row?.name ?? theme ?? '', meeting && dayInWords(meeting.heldOn)].filter(Boolean).join(', ')
  const title = kind === 'answers' ? wording.answersOn(subject) : subject
  return (
    <Drawer
      title={title}
      isOpen={theme !== undefined}
      onClose={() => void navigate({ to: '/themes', resetScroll: false })}
    >
      {theme !== undefined && <ThemeSentences theme={theme} meetingId={meetingId ?? null} kind={kind} />}
    </Drawer>
  )
}
