import type { Basis } from '../../shared/answers/evidence.ts'

/** Letters, digits and dashes, whatever the name of a body or an office holds. */
function slug(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
}

/** "briefing-panel-west-mercia-as-at-2019-09-24.docx": what it is, of which body, as at when. */
export function fileName(what: string[], basis: Basis, asAt: string, ending: string): string {
  return `${[...what, basis.area ?? basis.bodyName].map(slug).filter(Boolean).join('-')}-as-at-${asAt}.${ending}`
}
