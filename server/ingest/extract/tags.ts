import type { TextElement } from '../../../shared/source.ts'

/** How a tag counts: as a block, as mark-up inside a line, as something whose whole content is left out, or as a break. */
export type TagRole = 'block' | 'inline' | 'left out' | 'break' | 'raw'

const roles: Record<TagRole, string> = {
  block:
    'html body div main article section header p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre address figure figcaption center hgroup details summary fieldset legend',
  inline: 'a abbr b big cite code del em font i ins label mark q s small span strike strong sub sup time tt u',
  'left out': 'nav footer aside form button select svg iframe template head object noscript video audio canvas dialog',
  break: 'br hr wbr img input',
  raw: 'script style title textarea',
}

export const roleOf = new Map<string, TagRole>(
  (Object.entries(roles) as [TagRole, string][]).flatMap(([role, names]) =>
    names.split(' ').map((name): [string, TagRole] => [name, role]),
  ),
)

/** The element of the held text that a tag makes; null for a tag that only groups. */
export function elementOf(
  tag: string,
  depth: { list: number; column: number },
): Pick<TextElement, 'kind' | 'level'> | null {
  const heading = /^h([1-6])$/.exec(tag)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (tag === 'li') return { kind: 'list item', level: Math.max(1, depth.list) }
  if (tag === 'tr') return { kind: 'table row', level: 0 }
  if (tag === 'td' || tag === 'th') return { kind: 'table cell', level: depth.column }
  if (tag === 'sup') return { kind: 'superscript', level: 0 }
  if (['b', 'strong', 'u', 'em', 'i'].includes(tag)) return { kind: 'emphasis', level: 0 }
  return roleOf.get(tag) === 'block' ? { kind: 'paragraph', level: 0 } : null
}

const cells = ['td', 'th']
const rows = ['tr', 'td', 'th']
const lists = ['li', 'dt', 'dd']

// A start tag ends these where they are still open, up to the tag that holds them.
const endedBy: Record<string, { ends: string[]; within: string[] }> = {
  li: { ends: ['li', 'p'], within: ['ul', 'ol'] },
  dt: { ends: lists, within: ['dl'] },
  dd: { ends: lists, within: ['dl'] },
  td: { ends: [...cells, 'p', ...lists], within: ['tr', 'table'] },
  th: { ends: [...cells, 'p', ...lists], within: ['tr', 'table'] },
  tr: { ends: [...rows, 'p', ...lists], within: ['table', 'tbody', 'thead'] },
}

/** The tags that a start tag closes by its coming, and the ones that keep it from closing anything further out. */
export function impliedEnds(tag: string): { ends: string[]; within: string[] } | null {
  if (endedBy[tag]) return endedBy[tag]
  const isBlock = roleOf.get(tag) === 'block'
  return isBlock ? { ends: ['p'], within: ['td', 'th', 'li', 'div', 'table', 'section', 'article'] } : null
}

const chrome =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip|share|social|navbar|navigation|menu|sidebar|pagination|pager|related|newsletter|toolbar)(?:$|[\s_-])/i
const chromeRoles = new Set(['navigation', 'search', 'dialog', 'alertdialog', 'contentinfo'])

/** Whether a container is a web page's furniture (menus, cookie banners, crumbs) by its name, class or role. */
export function isFurniture(attributes: readonly { name: string; value: string }[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      ((name === 'id' || name === 'class') && value.length < 300 && chrome.test(value)) ||
      (name === 'role' && chromeRoles.has(value)),
  )
}
