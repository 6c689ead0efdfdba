import { reference } from '../reference.ts'

const aside = new RegExp(
  `[([](?:(?<ap>AP ?\\d{1,3}(?:[/-]\\d{2,4})?|A\\d{1,3})|(?:Action|ACTION|action)(?: (?:[Pp]oint|[Nn]o\\.?|POINT|NO\\.?))?[ :–-]{1,3}(?<ref>${reference}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6} \\d{1,3}))[)\\]]`,
)
const asideOwner = /[([](?:Action|ACTION)(?: by| for)?[ :–-]{1,3}(?<owner>[^()[\]]{2,60})[)\]]/

// `… by Easter (10/2022/P).`, `(Treasurer, 11/2022/P)`: the reference under which it is outstanding.
const ownAside = /[([](?:(?<owner>[^()[\],;]{2,40}), )?(?<ref>\d{1,3}\/20\d\d\/[A-Z])[)\]](?=[ .]{0,3}$)/

/** `(AP1)` or `(Action: RJ)` behind a sentence makes an action of it. */
export function asideIn(sentence: string): { start: number; ref: string | null; owner: string | null } | null {
  const numberedAside = aside.exec(sentence)
  if (numberedAside) {
    const { ap, ref } = numberedAside.groups as { ap?: string; ref?: string }
    return { start: numberedAside.index, ref: ap ?? ref ?? null, owner: null }
  }
  const own = ownAside.exec(sentence)
  if (own) return { start: own.index, ref: own.groups?.ref ?? null, owner: own.groups?.owner ?? null }
  const owned = asideOwner.exec(sentence)
  return owned ? { start: owned.index, ref: null, owner: owned.groups?.owner ?? null } : null
}
