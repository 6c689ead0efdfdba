import { IconCheck, IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { Chip } from '../ui/chip.tsx'
import type { MarkState } from './marked-text.view.ts'
import { wording } from '../words/evidence.ts'
import { common } from '../words/common.ts'

const icons = { confirmed: IconCheck, corrected: IconPencil, added: IconPlus, rejected: IconX }

const said = {
  confirmed: common.confirmed,
  corrected: wording.corrected,
  added: wording.addedByHand,
  rejected: wording.notAFact,
}

/** What a person decided of a fact, as a word with a sign; nothing where it is only suggested. */
export function StateChip({ state }: { state: MarkState }) {
  if (state === 'suggested') return null
  const Icon = icons[state]
  return (
    <Chip tone={state === 'rejected' ? 'plain' : 'confirmed'}>
      <Icon size={13} stroke={2.5} aria-hidden="true" style={{ verticalAlign: '-2px' }} /> {said[state]}
    </Chip>
  )
}
