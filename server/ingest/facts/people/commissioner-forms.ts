import type { Block } from '../../../../shared/blocks.ts'
import { headLength, isContent } from '../meeting/head.ts'

// The area behind it ("… for Elmshire") is part of the title, and of no short form.
const crimeCommissioner =
  /^(?<deputy>Deputy )?(?:Police(?<fire>, Fire)? (?:and|&) Crime Commissioner|PF?CC)(?: (?:for|of) \p{Lu}[\p{L} ,&'’-]{2,40})?$/u

const below = (blocks: readonly Block[]) => blocks.slice(headLength(blocks)).filter(isContent)

const isAlone = (offices: readonly string[], office: string) => offices.filter((other) => other === office).length === 1

/** "PCC" of one whose office names the area, "Deputy PCC" of the deputy, where the text has them. */
export function commissionerLetters(
  office: string | null,
  offices: readonly string[],
  blocks: readonly Block[],
): string[] {
  const { deputy = '', fire } = crimeCommissioner.exec(office ?? '')?.groups ?? {}
  if (!crimeCommissioner.test(office ?? '') || !isAlone(offices, office ?? '')) return []
  const form = `${deputy}${fire === undefined ? 'PCC' : 'PFCC'}`
  const alone = new RegExp(`(?<!(?:Deputy|Assistant|Former) |\\p{L})${form}(?!\\p{L}|['’]s (?:office|staff))`, 'u')
  return below(blocks).some(({ text }) => alone.test(text)) ? [form] : []
}

/** "The Commissioner", of the one person who is the Police and Crime Commissioner. */
export function commissionerUsed(
  office: string | null,
  offices: readonly string[],
  blocks: readonly Block[],
): string[] {
  const match = crimeCommissioner.exec(office ?? '')
  if (!match || !isAlone(offices, office ?? '')) return []
  const form = `${match.groups?.deputy ?? ''}Commissioner`
  const alone = new RegExp(
    `(?<!Crime |Deputy |Assistant |Commissioner['’]s |Information |Victims['’] )\\b${form}\\b(?! (?:for|of) (?:the )?\\p{Lu})`,
    'u',
  )
  return below(blocks).some(({ text }) => alone.test(text)) ? [form] : []
}
