import { bodyOf, knownRanks, officeOf } from '../../../../shared/offices.ts'
import { isRole } from './role-words.ts'

/** A role with its office in full: "ACC (Crime)" as well. */
function fullOffice(role: string): string {
  const known = officeOf(role)?.name ?? bodyOf(role)?.name
  if (known !== undefined) return known
  const { short = '', rest = '' } =
    /^(?<short>(?:[TA]\/)?[\p{Lu}/]{2,6})(?<rest>(?: \(|, | (?=\p{Lu}\p{Ll})(?!Staff|Executive|Personal)).{2,60})$/u.exec(
      role,
    )?.groups ?? {}
  const office = short === '' ? null : officeOf(short)
  // A portfolio stands behind a rank ("ACC Crime"); "PCC Chief of Staff" is somebody else.
  const isOfAnother = rest.startsWith(' ') && !rest.startsWith(' (') && office?.side !== 'force'
  return office === null || isOfAnother ? role : `${office.name}${rest}`
}

const lettersOf = (office: string) =>
  [...office.replace(/^(?:Temporary|Acting) /, '').matchAll(/\b\p{Lu}/gu)].map(([letter]) => letter).join('')

/** The office: of a rank that many hold and a post beside it the post says more; a rank held alone is the office. */
export function officeFrom(rank: string | null, roles: readonly string[]): string | null {
  const [role] = roles
  // "T/CFO …, Chief Fire Officer": the role in full says what the letters mean.
  if (role !== undefined && rank !== null && lettersOf(rank) === lettersOf(role)) return role
  const isHeldByMany = rank !== null && knownRanks.some((known) => rank.endsWith(known.name))
  if (rank === null || (isHeldByMany && role !== undefined && isRole(role) && !isBody(role)))
    return role === undefined ? rank : fullOffice(role)
  return fullOffice(rank)
}

const bodyPart =
  /^(?!.{0,60}\b(?:chief|head|lead|director|commander|officer|secretary|manager)\b)(?:the )?(?:(?:\p{Lu}[\p{L}’'-]* |and |& |of ){0,4}(?:police service|police|constabulary|division|force)|police service of \p{Lu}[\p{L} ]{2,30})$/iu

/** "Police Service, Northern Division": where somebody serves, and no post there. */
const isBody = (role: string): boolean =>
  role.split(', ').every((part) => bodyPart.test(part)) && /\b(?:police|constabulary|force)\b/i.test(role)
