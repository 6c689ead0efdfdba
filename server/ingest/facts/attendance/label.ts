import type { Block } from '../../../../shared/blocks.ts'
import type { AttendanceFact } from '../../../../shared/facts.ts'
import { datesIn } from '../../../../shared/written-dates.ts'
import { officeOf, sideOf } from '../../../../shared/offices.ts'
import { entriesIn } from '../people/entries.ts'
import { entryOf } from '../people/person-entry.ts'
import { isName } from '../people/person-name.ts'
import { isOrganisation } from './organisation.ts'
import { absentInWords, countedLabel, presentInWords } from './label-phrases.ts'
import { marksIn, type Marks } from './marks.ts'
import { metLabel } from './met.ts'

/** What a label over or before names says of them. */
export type Label = {
  status: AttendanceFact['status']
  chair: boolean
  minutes: boolean
  organisation: string | null
  rest: string
  /** The office of all of those behind it: councillors. */
  office?: string
  /** What the letters in the margin of a register stand for, where its heading tells. */
  marks?: Marks
  /** It stands in a cell of its own: another such cell ends it. */
  isOfCell?: boolean
  /** Whether offices stand before the names of those behind it. */
  hasOfficesFirst?: boolean
}

const receipt =
  '(?: (?:(?:were |was |have been |had been )?(?:also )?(?:received|given|sent|noted|accepted|tendered|submitted|offered|intimated)))?(?: from| by| on behalf of)?'
const told =
  "(?:(?:could|can|would|was|were) ?(?:not|n[’']t)|cannot|can[’']t|unable to|not able to) (?:be (?:with us|there|here|present)|take part|make it|join(?: us)?|come|attend)|sorry (?:we )?missed(?: you)?|sorry (?:not to (?:be|have been) (?:with us|here|there|present|able to (?:come|attend|join us))|not to (?:attend|come|join us)|to (?:miss|have missed) (?:us|this|it))|not with us|away(?= ?:)|regrets(?: (?:from|were received from))?|apols?\\.?"
const absent = `${told}|(?:with |absent with |sent |sends |sending |received |giving |apologies and )?(?:an )?apolog(?:y|ies)(?: for (?:absence|non-attendance|not attending)s?)?${receipt}|absent|absentees|not present|not (?:t)?here|absences?|unavailable|not available(?= ?:|$)|missing(?= ?:)|non-attendance|(?:were |was )?(?:unable|not able) to (?:attend|be present)|did not attend|not (?:in attendance|attending)|ymddiheuriadau(?: am absenoldeb)?|absennol`
const group =
  '(?:(?:core|voting|non-voting|independent|lay|co-opted|elected|other|external|internal|all|committee|sub-committee|board|panel|group|authority|forum|council|opcc|opfcc|force|police|senior|supporting|public|key|standing)[ -]){0,3}'
const kind =
  '(?:members|attendees|officers|officials|staff|representatives|participants|guests|observers|invitees|witnesses|colleagues)'
const there = '(?:present|in attendance|attending|attended|invited|who attended)'
const present = [
  `(?<from>(?:[\\p{L}’'-]{2,20} ){0,3}?(?:police(?: service| force)?|force|constabulary|authority|opf?cc|council|board|panel|committee)) (?:also )?(?:present|attending)`,
  `(?:(?:also|those|others) )?${there} (?:for|from|on behalf of|representing) (?:the )?(?<whom>[\\p{L} ,&’'-]{2,75})`,
  `(?:(?:also|those|people|persons|others|all) )?${there}(?: (?:at|in|via|to|for|on|from|as) [\\p{L}\\d &'’/-]{2,40}| by| virtually| remotely| online| were| was)?`,
  `(?:meeting |list of |name(?:s)? of )?(?:attendance(?: details)?|attendees|participants|members|membership|(?:who (?:is|was|were|came) |(?:those|people) )?(?:t?here|in the room|(?:a)?round the table|on (?:the )?(?:call|line|panel|stage|platform|sofa|screen)|with us|joining us|taking part)(?: (?:tonight|today|on the (?:call|line|panel|stage|platform)))?|who (?:came|took part)|sederunt|(?:attendance )?register(?= ?(?:[(:]|$))|(?:your|our|(?:tonight|today)['’]s) (?:panel|speakers|guests|hosts)(?: (?:tonight|today|this (?:morning|afternoon|evening)))?(?= ?:)|in(?= ?:)|in the meeting|(?:those )?taking part|supporting(?= ?:)|those (?:present|attending))(?: list| record)?`,
  `(?:also )?${group}${kind}(?: (?:of|from|representing) (?:the )?(?:(?:police )?authority|board|panel|committee|(?<ofForce>force|constabulary)|(?<ofOffice>opcc|(?:commissioner|pcc)['’]s office|office of the (?:police and crime )?commissioner))| of (?:the )?[\\p{L}'’ ]{3,40})?(?: (?:also )?${there}(?: (?:at|via|by|for) [\\p{L}\\d &'’/-]{2,40})?)?`,
  'observ(?:ing|ers?)(?: ?/ ?\\p{L}{3,20})?|arsylwi|joining (?:us|online|remotely|by \\p{L}+)|by invitation|invited(?: guests)?|others|yn bresennol|hefyd yn bresennol|mynychwyr|presenoldeb',
  "(?:vice|deputy)[- ]?chair(?:man|person|woman)?s?|(?<came>[\\p{L} &’']{4,60}?) (?:also )?in attendance",
  'answering for (?<force>[^:]{2,50})|representing (?<body>[^:]{2,50})|(?:for|from) the (?<side>force|constabulary|opcc|commissioner|mayor|office)',
].join('|')
const chair =
  '(?:(?:meeting|joint) |co-)?chair(?:man|person|woman)?s?(?:ed by)?|conven[eo]r(?= ?:)|(?:the )?meeting chaired by|in the chair|chair of (?:the )?meeting|chairing|presiding|presided(?: over)?(?: by)?|(?:(?:meeting|session) (?:was )?)?led by|in the chair was|(?:y )?cadeirydd'
const minutes =
  '(?:meeting )?(?:minutes?|notes?)(?:[- ]?taker|[- ]?secretary)?(?: (?:(?:were )?(?:taken|prepared|recorded|written|produced) )?by)?|(?:minute|note)[- ]?(?:taker|taking)s?|taken by|recorded by|secretariat|secretary|scribe|clerk(?= ?:|$)|cofnodion|cofnodwyd gan'

/** What a list of the members of an overseeing board is called by, whatever its label. */
export const board = 'board'
const ofBoard =
  /\b(?:(?<!staff )(?<!lay )members|board|authority|(?<!our |['’]s )panel|convenor|committee)\b(?! of (?:the )?(?:public|press|staff))/i

// Offices in Wales write a label twice, once in each language.
const shape = (words: string) =>
  new RegExp(
    `^(?:[\\p{L} ]{3,30} ?/ ?)?(?:${words})(?: ?/ ?[\\p{L} ]{3,30})?(?: ?\\((?<aside>[^)]{0,60})\\))?(?: ?\\??[:–—-]{1,9} ?| ?\\??$)(?<rest>.*)$`,
    'isu',
  )
const shapes: readonly [RegExp, Partial<Label>][] = [
  [shape(absent), { status: 'apologies' }],
  [shape(chair), { status: 'present', chair: true }],
  [shape(minutes), { status: 'present', minutes: true }],
  [shape(present), { status: 'present' }],
  [shape(absentInWords), { status: 'apologies' }],
  [shape(presentInWords), { status: 'present' }],
]

// A label without a mark behind it: what follows must be a person to tell it from a sentence or a title.
const unmarked =
  /^(?:(?<absent>apologies)|(?<chair>(?:in the )?chair(?:man)?)|(?:present|attendees|in attendance|attendance)|(?:board |authority |panel |committee )?members (?=(?:mr|mrs|ms|miss|dr|cllr|councillor)\b)) ?(?<rest>\p{Lu}.*)$/iu

function unmarkedLabel(text: string): Label | null {
  const match = unmarked.exec(text)
  const { rest = '', absent: away, chair: chairs } = match?.groups ?? {}
  if (!/^\p{Lu}/u.test(rest) || entryOf(rest.split(';', 1)[0] ?? '') === null) return null
  return {
    status: away === undefined ? 'present' : 'apologies',
    chair: chairs !== undefined,
    minutes: false,
    organisation: null,
    rest,
  }
}

// "AttendeesAnn Lee – Treasurer": a label whose line break was lost; what follows must be a name.
const glued =
  /^(?<label>Attendees|Present|In [Aa]ttendance|Also [Pp]resent|Apologies|Members|(?:Minute|Note)s? ?[Tt]aker|Chair)(?<rest>\p{Lu}\p{Ll}.*)$/su

function gluedLabel(text: string): Label | null {
  const { label, rest = '' } = glued.exec(text)?.groups ?? {}
  const [first = '', second = ''] = rest.split(/[ –—,(-]/u)
  return label !== undefined && isName(`${first} ${second}`) ? attendanceLabel(`${label}: ${rest}`) : null
}

// "POLICE SERVICE OF (3) Mr Owen Marl": the words of a label that runs beside a list, before the note and the title of the first.
const beside = /^(?:[\p{Lu}’'&]{2,20} ){2,6}(?<rest>\(\d{1,2}\) (?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof)\.? \p{Lu}.*)$/su

function besideLabel(text: string): Label | null {
  const rest = beside.exec(text)?.groups?.rest
  return rest === undefined ? null : { status: 'present', chair: false, minutes: false, organisation: null, rest }
}

/** "OPCC attendees", "Constabulary officers": the side that a label names by the way. */
const ofKind = (words: string): string | null =>
  /^(?:also )?(?<body>opf?cc|force|constabulary) \p{L}/iu.exec(words)?.groups?.body ?? null

/** Whom those came from who were "present for the Office of the Commissioner"; null of a part of the meeting. */
const bodyIn = (whom: string | undefined): string | null =>
  whom === undefined || sideOf(whom) === 'unknown' ? null : whom

/** The office of those behind a label that is the name of it: "Councillors present: …", "Secretary: Ann Lee". */
function officeIn(text: string): Pick<Label, 'office'> {
  if (/^councillors?\b/i.test(text)) return { office: 'Councillor' }
  const post = /^(?:secretary|clerk)(?= ?:)/i.exec(text)?.[0].toLowerCase()
  return post === undefined ? {} : { office: post === 'clerk' ? 'Clerk' : 'Secretary' }
}

/** The label of an attendance list at the start of a text, with what stands behind it; null where there is none. */
export function attendanceLabel(text: string): Label | null {
  if (text.length > 6000) return null
  for (const [pattern, says] of shapes) {
    const match = pattern.exec(text)
    // "Minutes: Thursday 9 March 2023, Committee Suite" says what kind of paper it is, and when the meeting was.
    if (!match || (says.minutes && datesIn(match.groups?.rest ?? '').some(({ day }) => day !== null))) continue
    const { aside, force, body, came, from, whom, side, ofForce, ofOffice, rest = '' } = match.groups ?? {}
    return {
      status: 'present',
      chair: false,
      minutes: false,
      organisation:
        force ??
        body ??
        came ??
        from ??
        bodyIn(whom) ??
        bodyIn(aside) ??
        side ??
        ofForce ??
        ofOffice ??
        ofKind(text.slice(0, text.length - rest.length)) ??
        (ofBoard.test(text.slice(0, text.length - rest.length)) ? board : null),
      ...says,
      ...(aside === undefined ? {} : marksIn(aside)),
      ...officeIn(text),
      rest: rest.trim(),
    }
  }
  return (
    unmarkedLabel(text) ??
    gluedLabel(text) ??
    besideLabel(text) ??
    bodyLabel(text) ??
    counted(text) ??
    withoutOffice(metLabel(text))
  )
}

const withoutOffice = (rest: string | null): Label | null =>
  rest === null ? null : { status: 'present', chair: false, minutes: false, organisation: null, rest }

/** A line that counts those behind its colon, or points to them. */
function counted(text: string): Label | null {
  const label = countedLabel(text)
  if (label === null || (label.rest !== '' && entriesIn(label.rest).length === 0)) return null
  const status = label.isAway ? 'apologies' : 'present'
  return { status, chair: false, minutes: false, organisation: null, rest: label.rest }
}

/** The label that a block begins with; in a row of a table its first cell may be the label and the next ones the list. */
export function labelOf(block: Block): Label | null {
  const label = attendanceLabel(block.text)
  const [first, second] = block.cells
  if (label !== null || !first || !second || first.start > 0) return label
  const [head, rest] = [block.text.slice(0, first.end), block.text.slice(second.start)]
  const ofCell = attendanceLabel(head) ?? bodyCell(head, rest)
  return ofCell?.rest === '' ? { ...ofCell, rest } : null
}

/** "Force" in a cell beside the first of those who came from it. */
function bodyCell(head: string, rest: string): Label | null {
  // "PCC" beside a name is his office.
  if (
    !isOrganisation(head) ||
    officeOf(head.replace(/:$/, '')) !== null ||
    isOrganisation(rest) ||
    entriesIn(rest).length === 0
  )
    return null
  return { status: 'present', chair: false, minutes: false, organisation: head, isOfCell: true, rest: '' }
}

/** "Fordwich Police: Ann Lee, Chief Constable (CC), …": a body before the names of those who came from it. */
function bodyLabel(text: string): Label | null {
  const match = /^(?<body>[^:–—]{2,90}?)(?::| [–—-]) (?<rest>.*)$/.exec(text)
  const { body = '', rest = '' } = match?.groups ?? {}
  // "PCC – Ann Lee" gives an office, and no body.
  // "Police: Ann Lee" is a list; without people behind it the word says what a passage is about.
  const isPolice = /^(?:the )?police$/i.test(body) && entriesIn(rest).length > 0
  if (body === '' || !(isOrganisation(body) || isPolice) || officeOf(body.replace(/ ?\([^)]{0,80}\)$/, '')) !== null)
    return null
  return { status: 'present', chair: false, minutes: false, organisation: body, rest: rest.trim() }
}
