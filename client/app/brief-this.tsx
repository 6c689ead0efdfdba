import { IconFileText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { BriefingQuestion } from '../../shared/briefing/choice.ts'
import { words } from '../words/words.ts'
import styles from './shell.module.css'

type Brief = { questions: readonly BriefingQuestion[]; search?: Record<string, string> }

/** Which questions of a briefing each page answers. */
const questionsOf: Record<string, BriefingQuestion[]> = {
  '/': ['findings', 'position', 'repeatIssues', 'timeOpen', 'flow'],
  '/next-meeting': ['nextMeeting', 'unanswered'],
  '/repeat-issues': ['repeatIssues'],
  '/themes': ['themeRecurrence', 'wentQuiet', 'assurance'],
  '/actions': ['openActions', 'timeOpen', 'timeOpenByGroup', 'slip'],
  '/accountability': ['accountability'],
  '/commitments': ['commitments'],
}

/** Pages of one thing: the questions about it, and the word of the address that narrows a briefing to it. */
const ofOne: [start: string, word: string, questions: BriefingQuestion[]][] = [
  ['/issues/', 'issue', ['issue']],
  ['/themes/', 'themes', ['themeRecurrence', 'assurance', 'repeatIssues', 'openActions']],
  ['/offices/', 'offices', ['accountability', 'openActions', 'commitments']],
]

/** What a page's briefing holds; null for a page that answers no question. */
function briefOf(path: string): Brief | null {
  const questions = questionsOf[path]
  if (questions) return { questions }
  const found = ofOne.find(([start]) => path.startsWith(start))
  const id = path.split('/')[2]
  return found && id ? { questions: found[2], search: { [found[1]]: decodeURIComponent(id) } } : null
}

/** The way from a page to a briefing on what it shows, with its filter; none from pages that answer no question. */
export function BriefThis({ path }: { path: string }) {
  const brief = briefOf(path)
  if (!brief) return null
  const search = { audience: 'commissioner', questions: brief.questions.join(','), ...brief.search }
  return (
    <p className={styles.brief}>
      <Link to="/briefing" search={(before: object) => ({ ...before, ...search })}>
        <IconFileText size={17} aria-hidden="true" /> {words.shell.briefThis}
      </Link>
    </p>
  )
}
