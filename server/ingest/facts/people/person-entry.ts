import { bodyOf, officeOf } from '../../../../shared/offices.ts'
import { trimmedOf } from '../../../../shared/trim.ts'
import { behindStop } from './behind-stop.ts'
import { areCounted, chairBehindName, withoutMarks } from './entry-marks.ts'
import { areInitialsOf, initialsOf, isWelsh, rankBefore } from './person-name.ts'
import { officeFrom } from './office-from.ts'
import { partsOf } from './person-parts.ts'
import type { Parts } from './parts.ts'
import { inOneLanguage } from './in-segments.ts'
import { isRole } from './role-words.ts'

/** One person of an attendance list as written. */
export type Entry = {
  name: string
  office: string | null
  called: string[]
  isChair: boolean
  takesMinutes: boolean
  apologises: boolean
  /** The rank or office before the name, where a post beside it says more; it tells the side. */
  rank?: string
}

const chairWord =
  '(?:who |the |in the |joint |co-?|acting |interim |temporary |meeting )?(?:chair(?:man|person|woman|ing|ed)?|conven[eo]r|convening|presiding|cadeirydd)(?: (?:of )?(?:the )?(?:meeting|session))?'
const chairing = new RegExp(`^${chairWord}(?: ?/ ?${chairWord})?$`, 'i')
const gathering =
  '(?:the |this |our )?(?:meeting|session|panel|board|forum|discussion|proceedings|questions|questioning|hearing|sitting)'
const leading = new RegExp(
  `^(?:who |and )?(?:(?:(?:was |is )?(?:in charge of|leading|presiding (?:over|at))|led|ran|hosted|presided(?: over| at)?|chaired) ${gathering}|(?:took|taking|was in|held) the chair|led|presided|leading)$`,
  'i',
)
// One post and the chair in one breath: "Commissioner and Chair", "Chair & Commissioner".
const chairBehind = /^(?<role>.{2,80}?)(?: and| &|,| ?\/)? (?:\/ ?)?(?:meeting |the )?chair(?:man|person|woman)?$/i
const chairBefore = /^chair(?:man|person|woman)?(?: and| &| ?\/|,) ?(?:the )?(?<role>.{2,80})$/i
const chairOfThis = /^(?:the )?(?:panel|board|committee|forum|group) chair(?:man|person|woman)?$/i
// A deputy is not in the chair, and holds no office by it.
const deputising = /^(?:vice|deputy)[- ](?:chair(?:man|person|woman)?|conven[eo]r|president)(?:[ ,].{0,80})?$/i
const deputy = /\b(?:vice|deputy)[- ]?$/i
// Who came in somebody's place, and for whom, is no office of either.
const deputises =
  /\b(?:deputis|represented by|represent(?:ing)? (?:by|on)|substitut|on behalf of|(?:attend|sitt)(?:ed|ing) (?:for|in))/i
const whence = /^(?:from|for|representing) the (?:force|constabulary|opcc|opfcc|commissioner|office)$/i
const noteWord = '(?:the )?(?:minutes?|notes?|record|log|cofnodion)(?:[- ]?(?:taker|taking|secretary))?'
const noting = new RegExp(
  `^(?:who |and )?(?:minuted|noted|recorded)(?: (?:the )?(?:meeting|session))?$|^${noteWord}(?: ?/ ?${noteWord})?$|^secretary$|^(?:who |and )?(?:taking|took|takes|recording|recorded|kept|keeping|keeps|wrote|writing|made|making|prepared) (?:the |this |these |our )?(?:minutes?|notes?|record|log)(?: of ${gathering})?$|^${noteWord} of ${gathering}$|^clerk$`,
  'i',
)
const apologising =
  /^(?:sent |gave |with )?apolog(?:ies|y)(?: (?:sent|given|received))?$|^apols?\.?$|^absent$|^ymddiheuriadau$/i
// How or how long somebody was there: (part), (MT), (via Teams), (items 1-4), (from 10:30), (by phone).
const presence =
  /^(?:part(?:ial|ly)?(?: of(?: the)? meeting)?|pt|mt|vc|teams|ms teams|microsoft teams|zoom|skype|in person|observer|observing|shadowing|present|attended|\d.*|n\/a|new|tbc|part meeting)$|^(?:from|until|till|left|for)\b/i
const surelyPresence =
  /^(?:via .*|online|remote(?:ly)?|virtual(?:ly)?|by (?:phone|telephone|video|teams|skype|zoom|dial).*|dial(?:led|ling)?[ -]in.*|(?:for |from |until |to )?(?:agenda )?(?:items?|questions?) ?(?:no\.? ?)?\d.*|(?:for )?(?:the )?(?:\p{Ll}{3,20} ){1,3}items?(?: only)?|joined\b.*|arrived\b.*|left (?:at|after|the)\b.*|(?:from|until|till) \d.*|part(?:ial)? (?:of )?(?:the )?meeting|(?:in the )?chair (?:until|from|for|to)\b.*|on (?:annual |sick |maternity |paternity )?leave|abroad|unwell|present(?:,? .*)?)$/iu

const isShortForm = (text: string) =>
  (officeOf(text) !== null && !/ \p{Lu}\p{Ll}.* \p{Lu}/su.test(text)) ||
  // A rank and a surname; behind a post in full stands the body that it is in.
  (/^\p{Lu}[\p{L}'’-]+$/u.test(rankBefore(text)?.rest ?? '') && bodyOf(rankBefore(text)?.rest ?? '') === null) ||
  /^(?:[TA]\/)?\p{Lu}{2,5}(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text) ||
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Sir|Dame)\.? \p{Lu}[\p{L}'’-]+$/u.test(text)

// What is longer is the rest of a passage that lost its lines.
const longestOffice = 200

/**
 * Reads one entry of an attendance list: `Name (XY) – Role`, `Role: Name`, `Rank Name (Chair)`, `Name, Role, Body`, a bare
 * name; what stands in brackets is told apart by what it says. Null for anything that names nobody.
 */
export function entryOf(text: string): Entry | null {
  if (areCounted(text)) return null
  const did = behindStop.exec(text)?.groups?.did
  const plain = withoutMarks(text.replace(behindStop, ''))
  const presiding = /^(?<who>.{4,120}?),? (?:who )?(?:was )?in the chair\.?$/i.exec(plain)?.groups?.who
  const behind = presiding === undefined ? chairBehindName(plain) : null
  const parts = partsOf(presiding ?? behind?.text ?? plain)
  if (!parts) return null
  const entry: Entry = {
    name: parts.name,
    office: null,
    called: [...parts.called],
    isChair: presiding !== undefined || behind?.isChair === true,
    takesMinutes: false,
    apologises: false,
  }
  if (did !== undefined) isTaken(did, entry)
  const beside: string[] = []
  for (const role of withOtherChairs(parts.roles)) noteRole(role, entry, beside)
  const roles = beside.length > 0 ? [beside.join(', ')] : []
  for (const content of parts.inside) noteBracket(trimmedOf(content, ' \t–-)'), entry, roles, parts.rank !== null)
  const written = officeFrom(parts.rank, roles) ?? convening(parts)
  const office = (written?.length ?? 0) > longestOffice ? parts.rank : written
  return parts.rank === null || parts.rank === office ? { ...entry, office } : { ...entry, office, rank: parts.rank }
}

/** "Ann Lee (Convener)": who convenes holds that office, where no other is given. */
const convening = ({ roles, inside }: Pick<Parts, 'roles' | 'inside'>): string | null =>
  [...roles, ...inside].find((words) => /^(?:interim )?conven[eo]r$/i.test(words)) ?? null

const otherBody =
  /\b(?:panel|committee|council|commission|forum|network|group|federation|association|partnership|trust)$/i

/** "Chair, Police and Crime Panel": the chair of another body holds that post, and is not in the chair here. */
function withOtherChairs(roles: readonly string[]): string[] {
  const [first, second, ...rest] = roles
  const isOther = first !== undefined && second !== undefined && chairing.test(first) && otherBody.test(second)
  return isOther ? [`${first}, ${second}`, ...rest] : [...roles]
}

// "(the Chief)": how the notes will call somebody.
const calledSo = /^(?:the|hereafter|henceforth|["“‘'])[ "“‘']*(?<form>\p{Lu}[\p{L} ]{1,30}?)["”’']*$/u

/** What says nothing of the office goes where it belongs: chair, notes, presence. Whether it was such. */
const honours = /^(?:qpm|mbe|obe|cbe|dl|kpm|jp|qc|kc|mp|bem)$/i

function isTaken(text: string, entry: Entry): boolean {
  if (chairing.test(text) || leading.test(text)) entry.isChair = true
  else if (noting.test(text)) {
    entry.takesMinutes = true
    // "Minute Secretary" is a post as well.
    if (/\p{L} secretary$/iu.test(text)) return false
  } else if (apologising.test(text)) entry.apologises = true
  else
    return (
      (honours.test(text) && text !== initialsOf(entry.name)) ||
      deputises.test(text) ||
      whence.test(text) ||
      deputising.test(text) ||
      surelyPresence.test(text) ||
      text === ''
    )
  return true
}

function withoutChair(text: string, entry: Entry): string {
  const role = chairBehind.exec(text)?.groups?.role ?? chairBefore.exec(text)?.groups?.role
  if (role === undefined || deputy.test(role) || otherBody.test(role) || !isRole(role)) return text
  entry.isChair = true
  return role
}

// "OPCC Minutes": the body somebody is from, who took the notes.
const bodyNoting = /^(?<body>\p{Lu}{3,6}) (?:minutes?|notes?)(?:[- ]?(?:taker|taking))?$/iu

function noteRole(content: string, entry: Entry, roles: string[]): void {
  const body = bodyNoting.exec(content.trim())?.groups?.body
  if (body !== undefined && bodyOf(body) !== null) {
    entry.takesMinutes = true
    return void roles.push(body)
  }
  const text = trimmedOf(content, ' \t–-)').replace(/^the (?=\p{Lu})/iu, '')
  // "Commissioner, Panel Chair": of the body that meets; alone it may be the chair of another.
  if (chairOfThis.test(text) && roles.some((role) => officeOf(role)?.side === 'commissioner')) entry.isChair = true
  else if (!isTaken(text, entry)) roles.push(withoutChair(text, entry))
}

function noteBracket(content: string, entry: Entry, roles: string[], isRanked: boolean): void {
  const text = inOneLanguage(content)
  const form = calledSo.exec(text)?.groups?.form
  if (form !== undefined && roles.length > 0 && !chairing.test(form)) return void entry.called.push(form)
  if (chairOfThis.test(text) && roles.length > 0) return void (entry.isChair = true)
  if (isTaken(content, entry) || isTaken(text, entry) || presence.test(text)) return
  const isInitials = /\p{Lu}.*\p{Lu}/u.test(text) && areInitialsOf(text, entry.name)
  if (isShortForm(text) || isInitials || isForenameOf(text, entry.name)) noteShortForm(text, entry, roles, isRanked)
  else if (roles[0] !== undefined) noteDetail(text, entry, roles)
  else if (!isWelsh(text) || isRole(text)) roles.push(withoutChair(text, entry))
}

/** "(Bev)" behind Beverley Rook. */
const isForenameOf = (text: string, name: string) =>
  /^\p{Lu}\p{Ll}{2,9}$/u.test(text) &&
  name
    .split(' ')
    .slice(0, -1)
    .some((word) => word.startsWith(text)) &&
  !isRole(text)

const isJob = /^(?:PA|EA|HR)$/

function noteShortForm(text: string, entry: Entry, roles: string[], isRanked: boolean): void {
  const [role] = roles
  // A body behind a post says whose it is: "Chief Finance Officer (OPCC)", "Complaints Manager (PCC)".
  const isWhose =
    (officeOf(text) === null && bodyOf(text) !== null) ||
    (/^P?F?CC$/.test(text) && !/\b(?:commissioner|constable)\b/i.test(role ?? ''))
  if (role !== undefined && isWhose && bodyOf(role) === null && text !== initialsOf(entry.name))
    return noteDetail(text, entry, roles)
  if (!isJob.test(text) && officeOf(text)?.name.toLowerCase() !== text.toLowerCase()) entry.called.push(text)
  const isInitials = text === initialsOf(entry.name)
  // A body beside the name says where somebody is from; the office says more.
  if (roles.length > 0 && roles.every((role) => bodyOf(role) !== null) && officeOf(text) !== null)
    roles.splice(0, roles.length, text)
  if (roles.length === 0 && !isRanked && !isInitials && (officeOf(text) ?? bodyOf(text) ?? isJob.test(text)))
    roles.push(text)
}

/** A bracket behind a role says how it is called for short, or what part of it is meant. */
function noteDetail(text: string, entry: Entry, roles: string[]): void {
  const [role = '', ...more] = roles
  // The force of an office that only forces have adds nothing to it.
  if (officeOf(role)?.side === 'force' && /\b(?:police|constabulary)$/i.test(text)) return
  if (role.toLowerCase().includes(text.toLowerCase())) entry.called.push(text)
  else roles.splice(0, roles.length, `${role} (${text})`, ...more)
}
