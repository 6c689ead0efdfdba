import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc.ts'
import { useFilter } from '../filters/use-filter.ts'
import { words } from '../words/words.ts'
import styles from './shell.module.css'

const said = words.navigation

type Place = { to: LinkProps['to']; name: string; alsoUnder?: string }
type Group = { name: string | null; places: Place[] }

const groups: Group[] = [
  {
    name: null,
    places: [
      { to: '/', name: said.overview },
      { to: '/next-meeting', name: said.nextMeeting },
      { to: '/briefing', name: said.briefing },
    ],
  },
  {
    name: said.scrutinise,
    places: [
      { to: '/repeat-issues', name: said.repeatIssues, alsoUnder: '/issues/' },
      { to: '/themes', name: said.themes },
      { to: '/actions', name: said.actions },
      { to: '/accountability', name: said.accountability },
      { to: '/commitments', name: said.commitments },
    ],
  },
  {
    name: said.record,
    places: [
      { to: '/meetings', name: said.meetings },
      { to: '/documents', name: said.documents },
      { to: '/review', name: said.review },
      { to: '/search', name: said.search },
    ],
  },
  {
    name: said.setUp,
    places: [
      { to: '/numbers', name: said.numbers },
      { to: '/settings/themes', name: said.settings, alsoUnder: '/settings/' },
      { to: '/help', name: said.help, alsoUnder: '/help/' },
    ],
  },
]

function Count({ of, what }: { of: number; what: string }) {
  if (of === 0) return null
  return (
    <span className={styles.count}>
      {of}
      <span className="vh"> {what}</span>
    </span>
  )
}

/** How many actions are due back at the next meeting. */
function DueBackCount() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { data } = useQuery(trpc.analytics.nextMeeting.queryOptions({ filter }))
  return <Count of={data?.dueBack.length ?? 0} what={said.dueBack} />
}

/** How many facts a person should look at. */
function ReviewCount() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { data } = useQuery(trpc.review.queue.queryOptions({ filter, most: 0 }))
  return <Count of={data?.waiting ?? 0} what={said.toReview} />
}

function Place({ place, path, onGo }: { place: Place; path: string; onGo: () => void }) {
  const isHere = place.alsoUnder !== undefined && path.startsWith(place.alsoUnder)
  return (
    <li>
      <Link
        to={place.to}
        activeOptions={{ exact: place.to === '/', includeSearch: false }}
        {...(isHere && { 'aria-current': 'page' as const })}
        onClick={onGo}
      >
        {place.name}
        {place.to === '/next-meeting' && <DueBackCount />}
        {place.to === '/review' && <ReviewCount />}
      </Link>
    </li>
  )
}

/** All pages, grouped by what they are for. */
export function Navigation({ path, onGo }: { path: string; onGo: () => void }) {
  return groups.map((group) => (
    <div key={group.name ?? ''} className={styles.group}>
      {group.name && <h2>{group.name}</h2>}
      <ul>
        {group.places.map((place) => (
          <Place key={place.to} place={place} path={path} onGo={onGo} />
        ))}
      </ul>
    </div>
  ))
}
