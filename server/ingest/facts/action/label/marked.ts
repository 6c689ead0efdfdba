import { datesIn, monthNames } from '../../../../../shared/written-dates.ts'
import { reference } from '../reference.ts'
import { isAsked } from '../wording.ts'
import type { Label } from './label.ts'
import { ownerAndDay } from './owner-and-day.ts'

// `Action:`, `ACTION 17/2022 –`, `Action for DCC:`, `Agreed action (RJ) –`; a dash counts only with a space at its side.
const word =
  "(?:(?:UNDERTAKING|REQUEST|COMMITMENT|POINT|CALL-?BACK|Undertaking|Request|Call-?back)(?= (?:[A-Z]{0,4} ?\\d[\\w/-]{0,8}) ?[:–—])|(?:To|TO) (?:[Tt]ake|TAKE) (?:[Aa]way|AWAY)(?= ?:)|[Tt]ake-?aways?(?= ?:)|(?:To|TO) (?:[Ff]ollow|FOLLOW) (?:[Uu]p|UP)(?= ?:)|W[Ee](?:[’']ll| will) do(?: this| that)?(?= ?:)|Next [Ss]teps?(?= ?:)|(?:TASKS?|Tasks?|TO[- ]DO|To[- ]do)(?= ?(?:(?:\\d{1,3} ?)?[:.]|\\([^()]{2,40}\\) ?:))|(?:FOLLOW[- ]UP|Follow[- ]up)(?= ?(?:[:–—]|\\d{1,3}[:.]))|(?:Agreed )?[Ff]ollow[- ][Uu]p(?= ?:)|ACTION\\(S\\)|Action\\(s\\)|ACTIONS?|Actions?|ACTIION)"
// In Wales a label may stand in the other language, or in both.
const welsh =
  '(?:(?:Cam(?:au)?|CAM(?:AU)?|Pwynt(?:iau)?|PWYNT(?:IAU)?) (?:[Gg]weithredu|GWEITHREDU)|Gweithred(?:u|oedd|iadau)?|GWEITHRED(?:U|OEDD|IADAU)?)'
const action = new RegExp(
  '(?:(?:Agreed|AGREED|New|NEW|Further|FURTHER|Key|KEY|Additional|Follow[- ][Uu]p|FOLLOW[- ]UP) )?' +
    `(?:(?:${welsh} ?/ ?)?(?:follow[- ]up )?(?:${word}|(?<=(?:Follow[- ][Uu]p|New|Agreed|Further|Key|Additional) )actions?)(?: ?/ ?${welsh})?|${welsh})` +
    '(?: (?:point|item|POINT|ITEM|Point|Item|points|items|required|agreed|arising|raised|REQUIRED|AGREED|ARISING|Required|Agreed|Arising|[Rr]ef|[Nn]o\\.?|NO\\.?|[Nn]umber)){0,2}' +
    `(?: ?#?(?<ref>${reference}))?` +
    '(?: (?:for|by|on|FOR|BY|owner) (?<for>[^:–—()]{2,40}?))?' +
    '(?: ?[([](?<aside>[^()[\\]:]{1,80})[)\\]])?' +
    '(?: ?[:–—]|;(?= )| ?(?:=?>{1,2}|[→➔»])| ?-(?= )| -(?=\\S)|(?<=\\d[a-z]?)[.)](?= ))[ :–—-]{0,3}',
  'g',
)

const isOwnReference = new RegExp(`^(?:ref\\.? )?${reference}$`, 'i')

/** `Action 2 (March): …`: the meeting that it comes from, and nobody. */
function isWhen(aside: string | undefined): boolean {
  const [date] = datesIn(aside ?? '')
  return (
    aside !== undefined && ((date !== undefined && aside.length - (date.end - date.start) <= 5) || month.test(aside))
  )
}

const month = new RegExp(`^(?:${monthNames.join('|')})(?: 20\\d\\d)?$`, 'i')

/** `Action:`, `ACTION 17/2022 –`, `Agreed action (RJ) –` with its number, its owner and its day. */
export function* actionLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(action)) {
    const { ref, for: owner, aside } = match.groups as { ref?: string; for?: string; aside?: string }
    const isReference = aside !== undefined && isOwnReference.test(aside)
    // `Action 9 (RJ to price it): …`: the bracket is the action itself.
    if (aside !== undefined && isAsked(aside)) {
      const end = match.index + match[0].lastIndexOf(aside) - 1
      yield { kind: 'action', start: match.index, end, ref: ref ?? null, owner: owner ?? null }
      continue
    }
    const parts = aside === undefined || isReference ? undefined : ownerAndDay.exec(aside)?.groups
    const day = parts?.day
    const from =
      aside === undefined || day === undefined
        ? 0
        : match.index + match[0].lastIndexOf(aside) + aside.length - day.length
    yield {
      kind: 'action',
      start: match.index,
      end: match.index + match[0].length,
      ref: ref ?? (isReference ? (aside ?? null) : null),
      owner: owner ?? parts?.owner ?? (isReference || isWhen(aside) ? null : (aside ?? null)),
      ...(day === undefined ? {} : { due: { start: from, end: from + day.length } }),
    }
  }
}
