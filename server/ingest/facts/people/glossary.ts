import type { Block } from '../../../../shared/blocks.ts'

/** A key to short forms: "CC / GT = Graham Tolliver", "JM = Police and Crime Commissioner (PCC)". */
export type Meaning = { forms: string[]; stands: string }

const pair = /^(?<forms>[\p{L}/& .]{1,40}?) ?(?:=|[–—-] denotes|means) ?(?<stands>\p{Lu}[^=]{2,80})$/u

/** The pairs of a key to short forms in the head of a document. */
export function glossaryIn(blocks: readonly Block[]): Meaning[] {
  return blocks.flatMap((block) => {
    if (!block.text.includes('=') || block.text.length > 3000) return []
    return block.text.split(';').flatMap((part) => {
      const match = pair.exec(part.trim())
      if (!match?.groups) return []
      const bracket = /\(([^()]{2,40})\)\s*$/.exec(match.groups.stands ?? '')
      const forms = (match.groups.forms ?? '')
        .split(/ ?\/ (?=\S)| ?\/ ?(?=\p{Lu}{2})/u)
        .map((form) => form.trim())
        .filter(Boolean)
      return [
        {
          forms: bracket?.[1] ? [...forms, bracket[1]] : forms,
          stands: (match.groups.stands ?? '').replace(/ ?\([^()]{0,80}\) ?$/, '').trim(),
        },
      ]
    })
  })
}
