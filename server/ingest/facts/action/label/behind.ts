import type { People } from '../../../../../shared/reading.ts'
import { ownersIn, ownersNamed } from '../../owner/owner.ts'
import { actionWord } from '../reference.ts'
import type { Label } from './label.ts'
import { ownerAndDay } from './owner-and-day.ts'

// What may stand behind the last sentence of a text; only its end is looked at.
const tail = 70
const longestFields = 140
const wordBehind = /(?<=[.;!?)…] )[([]?(?<word>ACTION|Action|AP)[)\]]?[ .]{0,9}$/
const ownerBehind =
  /(?<=[.;!?)…] )(?<open>[([])?(?:(?:[Aa]ction|ACTION)(?:ed)?(?: (?:by|for|on|owner|lead|BY|FOR))?|Lead(?: officer)?|LEAD|Owner|OWNER|Responsible(?: officer| person)?|By whom)(?: ?[:–—-] ?| )(?<owner>[^.:;()[\]]{2,60})[)\]]?[ .]{0,9}$/
const refBehind = new RegExp(
  `(?<=[.;!?)…] )${actionWord} (?<ref>(?:[A-Z]{0,5}[/-]?|[A-Z]{2,5} )\\d{1,4}[/-]\\d{1,4}(?:[/-]\\d{1,4})?)(?:[ :–—-]{1,3}(?<owner>\\p{Lu}[^.:;()[\\]]{0,60}))?[ .]{0,9}$`,
  'u',
)
// `… Who: RJ. When: mid-May`
const whoAndWhen =
  /(?<=[.;!?)] )(?:Who|WHO|By whom) ?[:–—-] ?(?<owner>[^.:;()]{2,50})[.;,] (?:When|WHEN|By when|Due|DUE|Deadline)(?: date)? ?[:–—-] ?(?<day>[^.:;]{2,40})[ .]{0,9}$/
// `… Lead: RJ  Due: 30 June 2021`: nothing but a gap parts the two.
const leadAndDue =
  /(?<=[.;!?)] )(?:Lead(?: officer)?|LEAD|Owner|OWNER) ?[:–—-] ?(?<owner>[^.:;,()]{2,50}) (?:When|WHEN|By when|Due|DUE|Deadline|DEADLINE)(?: date)? ?[:–—-] ?(?<day>[^.:;]{2,40})[ .]{0,9}$/
const toAction = /(?<=[.;!?)…] )[([](?<owner>[^()[\]]{2,40}) to (?:action|lead|take forward)[)\]][ .]*$/

/** `… Action`, `… Action 01/22 RJ`, `… [Action RJ]`, `… (RJ to action)`, `… Lead: RJ` behind a sentence that has ended. */
export function* labelsBehind(text: string, people: People): Generator<Label> {
  const from = Math.max(0, text.length - tail)
  const end = text.slice(from)
  const alone = wordBehind.exec(end)
  if (alone && (alone.groups?.word !== 'AP' || people.who('AP') === null))
    yield { kind: 'action', start: from + alone.index, end: text.length, ref: null, owner: null, isBehind: true }
  const last = text.slice(-longestFields)
  const fields = whoAndWhen.exec(last) ?? leadAndDue.exec(last)
  if (fields?.groups && ownersNamed(fields.groups.owner ?? '', people).length > 0) {
    const { owner = '', day = '' } = fields.groups
    const start = text.length - fields[0].length
    const at = start + fields[0].lastIndexOf(day)
    const due = { start: at, end: at + day.length }
    yield { kind: 'action', start, end: text.length, ref: null, owner, isBehind: true, due }
    return
  }
  const referred = refBehind.exec(end)
  if (referred) {
    const { ref = null, owner = null } = referred.groups ?? {}
    const isOwner = owner === null || ownersIn(owner, people).length > 0
    if (isOwner) yield { kind: 'action', start: from + referred.index, end: text.length, ref, owner, isBehind: true }
    return
  }
  const owned = ownerBehind.exec(end) ?? toAction.exec(end)
  const written = owned?.groups?.owner
  if (!owned || !written) return
  const owner = ownersIn(written, people).length > 0 ? written : ownerAndDay.exec(written)?.groups?.owner
  if (owner === undefined || ownersIn(owner, people).length === 0) return
  const at = from + owned.index + owned[0].lastIndexOf(written)
  const day = owner === written ? {} : { due: { start: at + owner.length, end: at + written.length } }
  yield { kind: 'action', start: from + owned.index, end: text.length, ref: null, owner, isBehind: true, ...day }
}
