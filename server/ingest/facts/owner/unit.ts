import { personsAt } from './person-words.ts'
import type { PersonWords } from './person-shape.ts'
import { isImperative } from '../action/wording.ts'
import type { Words } from './words.ts'

const capital = "\\p{Lu}[\\p{L}\\d&/'’-]*"
const kinds =
  'teams?|unit|department|directorate|branch|bureau|partnership|division|desk|hub|office|secretariat|service|services|section|squad|taskforce'
const phrase = `${capital}(?:,? (?:(?:of|for|and|&|the|in) ){0,2}${capital}){0,6}(?: (?:${kinds})\\b)?`
const acts =
  /^(?:,? (?:OPCC|OPFCC|HQ),?)? (?:to|will) (?:also |jointly |please )?(?!(?:be|come|go|return|include|cover|show|reflect|contain|feature|form|remain|continue|follow|appear|have|stay|run|start|begin|feed|sit|move|take place|receive|follow|note|the|a|an)\b)[a-z]{3,}/
const first = new RegExp(`^${phrase}`, 'u')

// `Each district commander to …`
const each =
  /^(?:Each|Every|All|Both|Local) (?:of the )?(?:[\p{L}-]{2,20} ){0,3}(?:commanders?|superintendents?|inspectors?|officers?|members?|forces?|teams?|leads?|heads?|offices?|departments?|partners?|chairs?|supervisors?|managers?)(?= (?:to|will) )/u

// What a plan or a paper is to do, or an operation, says nothing of who.
const matter =
  /^(?:Operation|Op|Project|Action|Item|Update|Minute|Agenda|Next|Further|New|All|No|Any|Each|Every|This|That|These|The)\b|\b(?:Plans?|Reports?|Papers?|Strateg(?:y|ies)|Updates?|Reviews?|Polic(?:y|ies)|Data|Figures?|Minutes|Letters?|Programme|Projects?|Budget|Process|Procedure|Case|Briefings?|Presentation|Documents?|Training|Crime|Policing|Fraud|Outcomes?|Meetings?|Agenda|Framework|Protocol|Summary|Details?|Schedule|Register|Log|List|Dashboard|Survey|Results?|Terms|Scheme|Campaign|Numbers?|Information|Feedback|Search|Video|Questions?|Statement|Arrangements?|Timetable|Tables?|Charts?|Response|Model|Work|Assessment|Measures?|Targets?|Statistics|Analysis|Map|Guidance|Options|Abuse|Violence|Health|Harm|Theft|Burglary)$/u

const shaped = (start: number, written: string): PersonWords => ({
  start,
  end: start + written.length,
  written,
  who: { name: null, office: written, side: 'unknown' },
  shape: 'office',
})

/** `Fleet Development to bring a list`: a unit that nobody has listed, by its capitals and by what it is to do. */
export function unitFirst({ text, mentions, people }: Words, from: number): PersonWords[] {
  const { persons, end } = personsAt(text, from, mentions, people)
  const isPlaced =
    persons.every(({ shape }) => shape === 'office' || shape === 'rank') && /^ for \p{Lu}/u.test(text.slice(end))
  if ((persons.length > 0 && !isPlaced) || isImperative(text.slice(from))) return []
  const start = from + (/^(?:the|The) /.exec(text.slice(from, from + 4))?.[0].length ?? 0)
  const rest = text.slice(start, start + 100)
  const written = each.exec(rest)?.[0] ?? first.exec(rest)?.[0]
  if (written === undefined || !/ /.test(written) || (!each.test(rest) && matter.test(written))) return []
  return acts.test(text.slice(start + written.length, start + written.length + 60)) ? [shaped(start, written)] : []
}

const nobody =
  /^(?:tb[cad]|vacant|none|nil|n\/a|various|unknown|not known|to be (?:confirmed|agreed|advised|decided|allocated)|complete[d]?|closed?|open|on-?going|in progress|discharged|outstanding|deferred|withdrawn|done|yes|no|new|next meeting|asap|immediate(?:ly)?|red|amber|green)\b/i
const alone = new RegExp(`^(?:the |The )?(?<unit>${phrase})$`, 'u')

/** One entry of a cell under a heading of owners: a unit or a name by its capitals alone; null for any other words. */
export function unitIn(entry: string): PersonWords | null {
  const unit = alone.exec(entry)?.groups?.unit
  if (unit === undefined || unit.length < 4 || unit.length > 60 || nobody.test(entry) || /\d/.test(unit)) return null
  return entry.startsWith('To ') ? null : shaped(0, unit)
}
