import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ThemeRecurrenceAnswer } from '../../../shared/answers/themes.ts'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'

type Props = { answer: ThemeRecurrenceAnswer; theme: string | undefined; meetingId: string | undefined }

function Sentences({ theme, meetingId }: { theme: string; meetingId: string | null }) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const sentences = useQuery(trpc.record.themeSentences.queryOptions({ filter, theme, meetingId }))
  return (
    <Answer of={sentences} what="The sentences">
      {(evidence) => <EvidenceList evidence={evidence} />}
    </Answer>
  )
}

/** The sentences of a theme, at one meeting or at all, laid over the page; the address says which. */
export function ThemeSentences({ answer, theme, meetingId }: Props) {
  const navigate = useNavigate()
  const row = answer.themes.find((one) => one.theme === theme)
  const meeting = answer.meetings.find((one) => one.meetingId === meetingId)
  const title = `${row?.name ?? theme ?? ''}${meeting ? `, ${dayInWords(meeting.heldOn)}` : ''}`
  return (
    <Drawer
      title={title}
      isOpen={theme !== undefined}
      onClose={() => void navigate({ to: '/themes', resetScroll: false })}
    >
      {theme !== undefined && <Sentences theme={theme} meetingId={meetingId ?? null} />}
    </Drawer>
  )
}
