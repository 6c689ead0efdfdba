import type { AttendanceFact } from '../../../shared/facts.ts'

/** What a label over or before names says of them. */
export type Label = { status: AttendanceFact['status']; chair: boolean; minutes: boolean; organisation: string | null; rest: string }

const absent = '(?:sent |received |giving )?apolog(?:y|ies)(?: for (?:absence|non-attendance)s?)?(?: (?:were )?(?:received|given|sent|noted))?(?: from)?|absent|not present|absences'
const present =
  '(?:also |those |members |officers |others |staff )?(?:present|in attendance|attending|attended)(?: by)?|attendance(?: list)?|attendees|(?:board |panel )?members(?: present)?|participants|also attending|answering for (?<force>[^:]{2,50})|representing (?<body>[^:]{2,50})|(?:for|from) the (?<side>force|constabulary|opcc|commissioner|office)|invitees|guests|observers|others'
const chair = '(?:meeting )?chair(?:man|person|woman)?(?:ed by)?|in the chair|chair of (?:the )?meeting|chairing'
const minutes = '(?:minutes?|notes?)(?:[- ]?taker|[- ]?secretary)?(?: (?:taken |prepared |recorded )?by)?|(?:minute|note)[- ]?(?:taker|taking)s?|taken by|recorded by|secretariat|secretary|scribe'

const shape = (words: string) => new RegExp(`^(?:${words})(?: ?\\([^)]{0,60}\\))?(?: ?[:–—-]+ ?| ?$)(?<rest>.*)$`, 'i')
const shapes: readonly [RegExp, Partial<Label>][] = [
  [shape(absent), { status: 'apologies' }],
  [shape(chair), { status: 'present', chair: true }],
  [shape(minutes), { status: 'present', minutes: true }],
  [shape(present), { status: 'present' }],
]

/** The label of an attendance list at the start of a text, with what stands behind it; null where there is none. */
export function attendanceLabel(text: string): Label | null {
  if (text.length > 6000) return null
  for (const [pattern, says] of shapes) {
    const match = pattern.exec(text)
    if (!match) continue
    const { force, body, side, rest = '' } = match.groups ?? {}
    return { status: 'present', chair: false, minutes: false, organisation: force ?? body ?? side ?? null, ...says, rest: rest.trim() }
  }
  return bodyLabel(text)
}

/** "Fordwich Police: Ann Lee, Chief Constable (CC), …": a body before the names of those who came from it. */
function bodyLabel(text: string): Label | null {
  const match = /^(?<body>[^:–—]{2,90}?)(?::| [–—-]) (?<rest>.*)$/.exec(text)
  const { body = '', rest = '' } = match?.groups ?? {}
  if (body === '' || !isOrganisation(body)) return null
  return { status: 'present', chair: false, minutes: false, organisation: body, rest: rest.trim() }
}

const otherLabel =
  /^(?:date|time|venue|location|place|meeting|title|subject|reference|status|version|distribution|circulation|classification|purpose|agenda|draft|from|to|held|start|end|duration)\b[^:]{0,30}(?::|$)/i

/** A label of something else ends a list of names. */
export const isOtherLabel = (text: string): boolean => otherLabel.test(text)

const organisation =
  /^(?:(?:for |from |representing )?(?:the )?)?(?:office of the )?(?:o?p[f]?cc(?:['’]s office)?|police(?:, fire)? (?:and|&) crime commissioner['’]s office|office of the police(?:, fire)? (?:and|&) crime commissioner(?: for [^:]{2,40})?|police(?:, fire)? (?:and|&) crime commissioner(?: for [^:]{2,40})|[\p{L} '’&-]{2,40} (?:police|constabulary)|force|constabulary|commissioner['’]s office|partners|external|partner agencies)(?: ?\([^)]*\))?(?: (?:attendees|representatives|officers|members|staff|present))?:?$/iu

/** The name of a body alone, set over the people who came from it. */
export const isOrganisation = (text: string): boolean => text.length < 90 && organisation.test(text)
