import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { Tile, Tiles } from '../../ui/tile.tsx'
import { positionCounted, positionTiles, type PositionTile } from '../../../shared/figures/position.ts'
import { wording } from '../../words/overview.ts'
import { positionQuestion } from '../../../shared/words/questions.ts'

function TileLink({ tile }: { tile: PositionTile }) {
  const inside = (
    <Tile value={tile.value} label={tile.label} detail={tile.detail} needsAttention={tile.needsAttention} />
  )
  if (tile.key === 'repeat') return <Link to="/repeat-issues">{inside}</Link>
  if (tile.key === 'assurance') return <Link to="/accountability">{inside}</Link>
  return (
    <Link to="/actions" search={tile.status ? { status: tile.status } : {}}>
      {inside}
    </Link>
  )
}

/** Where do we stand? Six figures, each leading to what it counts. */
export function PositionPanel() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const position = useQuery(trpc.analytics.position.queryOptions({ filter }))
  return (
    <Answer of={position} what={wording.thePosition} height={150}>
      {(answer) => (
        <div>
          <Tiles label={wording.position} title={positionQuestion}>
            {positionTiles(answer).map((tile) => (
              <li key={tile.key}>
                <TileLink tile={tile} />
              </li>
            ))}
          </Tiles>
          <HowCounted question={positionQuestion} counted={positionCounted} />
        </div>
      )}
    </Answer>
  )
}
