import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc.ts'
import { useFilter } from '../filters/use-filter.ts'
import styles from './shell.module.css'

type Place = { to: LinkProps['to']; name: string; alsoUnder?: string }
type Group = { name: string | null; places: Place[] }

const groups: Group[] = [
  {
    name: null,
    places: [
      { to: '/', name: 'Overview' },
      { to: '/next-meeting', name: 'Next meeting' },
      { to: '/briefing', name: 'Briefing' },
    ],
  },
  {
    name: 'What we scrutinise',
    places: [
      { to: '/repeat-issues', name: 'Repeat issues', alsoUnder: '/issues/' },
      { to: '/themes', name: 'Themes' },
      { to: '/actions', name: 'Actions' },
      { to: '/accountability', name: 'Accountability' },
      { to: '/commitments', name: 'Commitments' },
    ],
  },
  {
    name: 'The record',
    places: [
      { to: '/meetings', name: 'Meetings' },
      { to: '/documents', name: 'Documents' },
      { to: '/review', name: 'Review' },
    ],
  },
  {
    name: 'Take away',
    places: [{ to: '/settings/themes', name: 'Settings', alsoUnder: '/settings/' }],
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
  return <Count of={data?.dueBack.length ?? 0} what="due back" />
}

/** How many facts a person should look at. */
function ReviewCount() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { data } = useQuery(trpc.review.queue.queryOptions({ filter, most: 0 }))
  return <Count of={data?.waiting ?? 0} what="to review" />
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
