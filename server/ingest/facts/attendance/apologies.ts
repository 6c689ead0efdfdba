import type { Block, Range } from '../../../../shared/blocks.ts'
import { sentences } from '../../../../shared/sentences.ts'
import { trimmedEnd } from '../../../../shared/trim.ts'
import { entriesIn } from '../people/entries.ts'
import type { Entry } from '../people/person-entry.ts'

export type Apology = Entry & Range & { status: 'apologies'; block: Block }
export type Attended = Entry & Range & { status: 'present'; block: Block; organisation: string | null }

// "Apologies were received from X", "X had sent apologies", "X gave her apologies".
const from =
  /\b(?:apolog(?:y|ies)|regrets)(?: (?:for|at) (?:(?:his |her |their )?absence|non-attendance|(?:being|not being) [^.;]{4,30}attend))?(?: (?:were|was|have been|had been|has been|have|had))? ?(?:also )?(?:received|noted|given|sent|tendered|accepted|offered|submitted|recorded|intimated|come|came|in)? ?(?:from|on behalf of|for|by) (?<who>.+)$/is
const gave =
  /^(?<who>.{4,200}?),? (?:had |has |have )?(?:also )?(?:sent|gave|given|tendered|offered|submitted|conveyed|extended|sends?) (?:his |her |their |through )?(?:apologies|regrets)\b/i
const opening = /^(?:apologies|regrets|also|an apology|the chair|noted)\b/i

// "The chair reported that X …", "X, who was abroad, …": neither belongs to the names.
const reported = /^.{0,80}?\b(?:reported|noted|announced|advised|said|explained)(?: that)? /i
const clause =
  /,? (?:who|whose|which|and (?:that|would|had|was)|due to|because|owing to|as (?:he|she|they)|was|were|is|could|would)\b.*$/is

// "from A, from B and, for the second half, from C"
const partly = /,? for (?:the )?(?:first|second|last|rest|remainder|part|early|late|items?|most)\b[^,;]{0,30},/gi
// "…, and by C for items 6 and 7": C was there for the rest.
const forItems =
  /(?:,? and|,|;|^) ?(?:by |from )?(?:\p{Lu}[\p{L}'’.-]{0,30} ?){1,5}(?:\([^()]{1,30}\) )?for (?:agenda )?items? \d{1,2}[a-z]?(?:(?:, | and | to |[–-])\d{1,2}[a-z]?){0,6}/giu
const fromEach = /(?<mark>^|[,;]? and|[,;]) ?(?:from|by) (?:the )?(?=\p{Lu})/gu

function whoIn(sentence: string): string | null {
  const match = from.exec(sentence) ?? gave.exec(sentence)
  const who = match?.groups?.who?.replace(reported, '').replace(clause, '') ?? ''
  return who === '' || opening.test(who)
    ? null
    : trimmedEnd(
        who
          .replace(forItems, '')
          .replace(partly, '')
          .replace(fromEach, (_, mark: string) => (mark === '' ? '' : '; ')),
        '.;,',
      )
}

// "Ann Lee, Treasurer, was unable to attend.", "…, had hoped to come but was at court.": told among those who were there.
const toCome = '(?:come|attend|join(?: (?:us|the meeting))?|take part|be (?:t?here|present|with us))'
const stayedAway = [
  `(?:was|were|is|are) (?:both |also )?(?:unable|not able) to ${toCome}`,
  `(?:could|can) ?not ${toCome}`,
  'did not (?:attend|come|join)',
  `(?:had |has |have )?(?:hoped|wished|wanted|meant|planned|intended|expected|been due) to ${toCome}[^.;]{0,40} but`,
  '(?:was|were) to have (?:come|attended|joined|taken part|been (?:t?here|present|with us))',
  '(?:had )?(?:sent word|asked to be excused)',
  '(?:was|were|had been) (?:excused|kept away|called away|detained|otherwise engaged|indisposed|unwell|ill|abroad|absent|away)',
  '(?:was|were) on (?:(?:annual|sick|maternity|paternity|parental) )?leave',
  '(?:was|were) not (?:t?here|present|with us|in attendance|at the meeting)',
].join('|')
const away = new RegExp(
  `^(?:the )?(?<who>[^.;]{4,160}?),? (?:${stayedAway})(?=[,.;]|$| (?:because|owing|due|as|on this occasion|today|through|that|by|with|and|but|was|were|had|at)\\b)`,
  'iu',
)

/** People of whom the head says that they could not come. */
export function awayIn(head: readonly Block[]): Apology[] {
  return head.flatMap((block) =>
    sentences(block).flatMap((range) => {
      const who = away.exec(block.text.slice(range.start, range.end))?.groups?.who ?? ''
      return entriesIn(who).map((entry): Apology => ({ ...entry, ...range, status: 'apologies', block }))
    }),
  )
}

const bothSent =
  /\b(?:both|all(?: (?:three|four|five))?|each) (?:had |have )?(?:sent|gave|given|offered|tendered) (?:their )?(?:apologies|regrets)\b/i
const withReason =
  /(?<=^|[;,] |and )(?:the )?(?<who>\p{Lu}[^.;,]{3,60}?) (?:was|is) (?:on (?:annual |sick |maternity )?leave|unwell|ill|away|abroad|indisposed|on holiday)\b/gu

/** "A was on leave and B was unwell; both sent their regrets." */
const eachIn = (sentence: string): string[] =>
  bothSent.test(sentence) ? [...sentence.matchAll(withReason)].flatMap(({ groups }) => groups?.who ?? []) : []

/** People whose apologies a sentence reports, wherever in the notes it stands. */
export function apologiesIn(blocks: readonly Block[]): Apology[] {
  const found: Apology[] = []
  for (const block of blocks) {
    if (block.kind === 'repeated' || block.kind === 'noise' || !/apolog(?:y|ies)|regrets/i.test(block.text)) continue
    for (const range of sentences(block)) {
      const sentence = block.text.slice(range.start, range.end)
      const each = eachIn(sentence)
      const who = each.length > 0 ? each : [whoIn(sentence) ?? '']
      for (const entry of who.flatMap(entriesIn)) found.push({ ...entry, ...range, status: 'apologies', block })
    }
  }
  return found
}

const attended =
  /\b(?:attended by(?! invitation)|(?:accompanied|joined|supported|assisted) by(?: (?:his|her|their))?|(?:in attendance|present|attending|those (?:present|attending|taking part|who (?:came|took part))|attendees|who attended)(?: (?:for|from|on behalf of) (?<body>[^,;:]{2,50}))? (?:were|was)|there (?:were|was) present)(?: the)? (?<who>.+)$/is
// "The Force was represented by …"
const represented = /^(?<body>[^,;:.]{3,50}?) (?:was|were) represented by(?: the)? (?<who>.+)$/is
// "for the police, …": a body before those who came from it.
const ofBody =
  /^(?:and )?(?:for|from|representing|on behalf of) (?<body>(?:the )?[^,;:]{2,50}?)(?:,|:| (?:were|was)) (?<who>.+)$/is
const tookNotes =
  /,? (?:who|and)? ?(?:took|made|kept|recorded|wrote|taking|recording|taking down) (?:the|this|these|our) (?:notes?|minutes?|record)\b.*$/is

/** What a bracket said of the notes took its end with it. */
const closed = (text: string) => (text.split('(').length > text.split(')').length ? `${text})` : text)

function attendedOf(who: string, body: string | null): (Entry & { organisation: string | null })[] {
  let organisation = body
  return who.split(';').flatMap((part) => {
    const segment = part.trim()
    const own = ofBody.exec(segment)?.groups
    if (own) organisation = own.body ?? null
    const rest = (own?.who ?? segment).replace(/^and /, '')
    const takesMinutes = tookNotes.test(rest)
    const entries = entriesIn(closed(trimmedEnd(rest.replace(tookNotes, ''), '.,; ')))
    return entries.map((entry, at) => ({
      ...entry,
      takesMinutes: entry.takesMinutes || (takesMinutes && at === entries.length - 1),
      organisation: takesMinutes ? null : organisation,
    }))
  })
}

// "Miss Ann Lee, Chair of the Forum, attended by invitation", "Mr Tom Ford, Secretary, was in attendance and took the record."
const came =
  /^(?<who>.{4,120}?),? (?:(?:also )?(?:attended|observed)(?: (?:by invitation|the (?:meeting|session)|as an? \p{L}+|remotely|online|via \p{L}+)| and\b|$)|(?:came|attended|sat|stood) (?:in|as|for) (?:(?:his|her|their) (?:place|stead|absence)|(?:a |the )?(?:substitute|deputy))\b|joined (?:the|them|us|for|at|by|online|remotely)\b|was (?:also )?(?:present|in attendance)\b)/iu

/** The one person whom a sentence is about, with what it says of the notes. */
function cameIn(sentence: string): (Entry & { organisation: null })[] {
  const { who } = came.exec(sentence)?.groups ?? {}
  const entries = who === undefined ? [] : entriesIn(who)
  return entries.map((entry) => ({
    ...entry,
    takesMinutes: entry.takesMinutes || (entries.length === 1 && tookNotes.test(sentence)),
    organisation: null,
  }))
}

// "Ann Lee, Mayor, met Tom Ford, Chief Constable, on 4 May."
const met = /^(?<who>[^.;]{4,100}?),? met (?:with )?(?:the )?(?<other>\p{Lu}[^.;]{4,120})/iu
const whenOrWhere = /,? (?:on|at|in|to|by|via|over|for) (?:the |a |\d|\p{Lu})/u

/** Two whom a sentence tells to have met; nobody where it names one of them alone. */
function metIn(sentence: string): (Entry & { organisation: null })[] {
  const { who = '', other = '' } = met.exec(sentence)?.groups ?? {}
  const both = [entriesIn(who), entriesIn(other.split(whenOrWhere)[0] ?? '')]
  return both.every((found) => found.length > 0) ? both.flat().map((entry) => ({ ...entry, organisation: null })) : []
}

/** "Apologies came from A; B attended in her place." */
const clausesOf = (sentence: string) => trimmedEnd(sentence, '. ').split('; ')

/** People whom a sentence of the head names as having been there. */
export function attendedIn(head: readonly Block[]): Attended[] {
  return head.flatMap((block) =>
    sentences(block).flatMap((range) => {
      const sentence = block.text.slice(range.start, range.end)
      const { who, body } = (represented.exec(sentence) ?? attended.exec(sentence))?.groups ?? {}
      const entries =
        who === undefined
          ? clausesOf(sentence).flatMap((one) => [...cameIn(one), ...metIn(one)])
          : attendedOf(trimmedEnd(who, '.;'), body ?? null)
      return entries.map((entry): Attended => ({ ...entry, ...range, status: 'present', block }))
    }),
  )
}
