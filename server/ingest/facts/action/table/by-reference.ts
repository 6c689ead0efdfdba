import type { Block, Slice } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import { aReference, roleOf, type Role } from '../columns.ts'
import type { Draft } from '../draft.ts'

/** What a list without the words of its actions says of each under its reference: who, and by when. */
export type ByReference = ReadonlyMap<string, Pick<Draft, 'owner' | 'due'>>

const plain = (ref: string) => ref.toLowerCase().replace(/[^\w/]/g, '')

type Roles = Map<number, Role>

/** The columns of a list that heads references and owners, and no actions; null for any other line. */
function headsOf({ text, cells }: Block): Roles | null {
  const roles: Roles = new Map()
  for (const { start, end, column } of cells) {
    const role = roleOf(text.slice(start, end))
    if (role !== null) roles.set(column, role)
  }
  const found = new Set(roles.values())
  const hasWords = found.has('action') || found.has('talk') || found.has('item') || found.has('update')
  return found.has('ref') && found.has('owner') && !hasWords && cells.length - roles.size < 2 ? roles : null
}

function cellIn({ cells, ...block }: Block, roles: Roles, role: Role): Slice | null {
  const cell = cells.find(({ column }) => roles.get(column) === role)
  return cell ? cut({ cells, ...block }, cell.start, cell.end) : null
}

/** Reads lists of references with whoever is to act and by when; `used` are their lines. */
export function listedByReference(blocks: readonly Block[]): { byRef: ByReference; used: Set<number> } {
  const byRef = new Map<string, Pick<Draft, 'owner' | 'due'>>()
  const used = new Set<number>()
  let roles: Roles | null = null
  let head = -1
  for (const [index, block] of blocks.entries()) {
    const heads = headsOf(block)
    const ref = roles && cellIn(block, roles, 'ref')
    if (heads) head = index
    else if (!roles || !ref || !aReference.test(ref.text) || !/\D/.test(ref.text)) {
      roles = null
      continue
    } else {
      const due = cellIn(block, roles, 'due')
      byRef.set(plain(ref.text), {
        owner: cellIn(block, roles, 'owner')?.text ?? null,
        due: due && /[\p{L}\d]/u.test(due.text) ? due : null,
      })
      used.add(head).add(index)
    }
    roles = heads ?? roles
  }
  return { byRef, used }
}

/** An action with what such a list says of it under its reference. */
export function withListed(draft: Draft, byRef: ByReference): Draft {
  const said = draft.ref === null ? undefined : byRef.get(plain(draft.ref))
  return said ? { ...draft, owner: draft.owner ?? said.owner, due: draft.due ?? said.due } : draft
}
