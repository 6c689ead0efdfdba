import type { Side } from '../../facts.ts'

/** Who owes what nobody is named for, by side. */
export const nobodyOfSide: Record<Side, string> = {
  commissioner: 'The commissioner’s side, nobody named',
  force: 'The force, nobody named',
  partner: 'A partner, nobody named',
  unknown: 'Nobody named',
}
export const noTheme = 'No theme'
export const noOffice = 'No office named'
export const officeNotStated = 'Office not stated'
export const yearNotKnown = 'Not known'
