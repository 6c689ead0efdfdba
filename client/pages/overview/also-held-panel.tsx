import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { BodyName } from '../../../shared/answers/bodies.ts'
import { filterFromUrl } from '../../../shared/filter-url.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { wording } from '../../words/overview.ts'
import { common } from '../../words/common.ts'
import styles from './also-held-panel.module.css'

function Other({ body }: { body: BodyName }) {
  const trpc = useTRPC()
  const findings = useQuery(trpc.analytics.findings.queryOptions({ filter: filterFromUrl({ body: body.bodyId }) }))
  const first = findings.data?.findings[0]
  return (
    <li>
      <h3>
        <Link to="/" search={{ body: body.bodyId }}>
          {body.name}
        </Link>{' '}
        {body.isSample && <Chip tone="sample">{common.sample}</Chip>}
      </h3>
      <p>{findings.data && (first?.sentence ?? wording.nothingStandsOut)}</p>
      <p className={styles.read}>{wording.read(body.meetings, body.lastHeldOn && dayInWords(body.lastHeldOn))}</p>
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
    <Card title={wording.alsoHeld} sub={wording.alsoHeldSub}>
      <ul className={styles.bodies}>
        {others.map((one) => (
          <Other key={one.bodyId} body={one} />
        ))}
      </ul>
    </Card>
  )
}
