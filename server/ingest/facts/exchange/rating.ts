import type { Assurance } from '../../../../shared/facts.ts'

const RATINGS: [RegExp, Assurance][] = [
  [
    /^(?:full(?:y)?|substantial|significant|high)(?: assur(?:ed|ance))?(?: (?:given|received|taken))?(?=\s?(?:[.,;:–—-]|$))/i,
    'assured',
  ],
  [
    /^(?:partial(?:ly)?|partly|reasonable|moderate|some)(?: assur(?:ed|ance))?(?: (?:given|received|taken))?(?=\s?(?:[.,;:–—-]|$))/i,
    'partly assured',
  ],
  [
    /^(?:none|no|nil|limited|minimal|low|not)(?: assur(?:ed|ance))?(?: (?:given|received|taken))?(?=\s?(?:[.,;:–—-]|$))/i,
    'not assured',
  ],
  [
    /^(?:not (?:yet )?(?:possible|clear|known|determined)|(?:yet )?to be (?:determined|confirmed)|unclear|deferred|TBC)\b/i,
    'unclear',
  ],
]

/** What the office itself puts behind a label `Assurance:`: `Full`, `Partial`, `None`; null where it is prose or silent. */
export function ratingOf(summary: string): Assurance | null {
  const said = summary.trim()
  return RATINGS.find(([shape]) => shape.test(said))?.[1] ?? null
}
