import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { BodyChoice } from '../../../shared/answers/bodies.ts'
import { filterFromUrl } from '../../../shared/filter-url.ts'
import { count } from '../../../shared/wording/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import styles from './also-held-panel.module.css'

function Other({ body }: { body: BodyChoice }) {
  const trpc = useTRPC()
  const findings = useQuery(trpc.analytics.findings.queryOptions({ filter: filterFromUrl({ body: body.bodyId }) }))
  const first = findings.data?.findings[0]
  const until = body.lastHeldOn === null ? '' : `, the last on ${dayInWords(body.lastHeldOn)}`
  return (
    <li>
      <h3>
        <Link to="/" search={{ body: body.bodyId }}>
          {body.name}
        </Link>{' '}
        {body.isSample && <Chip tone="sample">sample</Chip>}
      </h3>
      <p>{findings.data && (first?.sentence ?? 'Nothing stands out.')}</p>
      <p className={styles.read}>
        {count(body.meetings, 'meeting')} read{until}
      </p>
    </li>
  )
}

/** Which other bodies are held, each with what it would lead with; where one was chosen, nobody needs to be told. */
export function AlsoHeldPanel() {
  const { filter } = useFilter()
  const { bodies, body } = useBodies()
  const others = bodies.filter((one) => one.bodyId !== body?.bodyId)
  if (filter.body !== null || others.length === 0) return null
  return (
    <Card title="Also held" sub="Choose one to see its record.">
      <ul className={styles.bodies}>
        {others.map((one) => (
          <Other key={one.bodyId} body={one} />
        ))}
      </ul>
    </Card>
  )
}
