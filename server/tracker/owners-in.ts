import { peopleOf } from '../ingest/facts/people.ts'
import { ownersIn as namedIn } from '../ingest/facts/owner/owner.ts'
import type { OwnerFact } from '../../shared/facts.ts'

/** No attendance list stands beside a tracker: short forms of offices are known, names and initials are resolved in linking. */
const everywhere = peopleOf([])
const nobody = /^(?:tbc|tba|n\/?a|none|nobody|[-–—?.]+)$/i

/** Who owns an action as a cell names them; a form that no office goes by is kept as written. */
export function ownersInCell(cell: string): OwnerFact[] {
  const text = cell.replace(/\s+/g, ' ').trim()
  if (text === '' || nobody.test(text)) return []
  const known = text.length <= 120 ? namedIn(text, everywhere) : []
  if (known.length > 0) return known
  const pieces = text.split(/ ?(?:[/;,&+|]|\band\b) ?/i).filter((piece) => piece !== '' && !nobody.test(piece))
  return [...new Set(pieces)].slice(0, 10).map((written) => {
    const who = everywhere.who(written)
    return { written, name: null, office: who?.office ?? null, side: who?.side ?? 'unknown', basis: 'stated' }
  })
}
