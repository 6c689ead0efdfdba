import type { ActionFact, DocumentFacts, ExchangeFact } from '../../../shared/facts.ts'
import { plain } from '../fair.ts'
import { noTally, type Tally } from '../tally.ts'

/** Facts said one by one, as strings that can be compared; lines and spans belong to the wrapping and are left out. */
function actionSays(action: ActionFact, all: readonly ActionFact[]): string[] {
  const key = plain(action.text)
  const earlier = all.find(({ id }) => id === action.continues)
  return [
    `action | ${action.origin} | ${key}`,
    `${key} | in ${plain(action.item)} | ref ${action.ref} | raised ${action.raisedAt}`,
    `${key} | owner ${action.owners
      .map(({ written, basis }) => `${plain(written)} ${basis}`)
      .toSorted()
      .join(', ')} | ${action.owingSide?.side}`,
    `${key} | due ${action.due?.earliest} ${action.due?.latest}`,
    ...(action.origin === 'brought forward' ? [`${key} | outcome ${action.outcome}`] : []),
    ...action.updates.map(({ text }) => `${key} | update ${plain(text)}`),
    ...(earlier ? [`${key} | continues ${plain(earlier.text)}`] : []),
  ]
}

function exchangeSays({ question, answer, by, answeredBy, assurance, challenge, item }: ExchangeFact): string[] {
  const key = plain(question)
  return [
    `exchange | ${key} | in ${plain(item)}`,
    `${key} | answer ${plain(answer)}`,
    `${key} | by ${plain(by)} to ${answeredBy.map(plain).toSorted().join(', ')}`,
    `${key} | ${challenge} | ${assurance}`,
  ]
}

function sayings({
  meeting,
  attendance,
  items,
  actions,
  exchanges,
  commitments,
  decisions,
  themes,
  notices,
}: DocumentFacts): string[] {
  const { title, series, state, heldOn, startsAt, venue, chair, minutesBy, area, nextMeeting } = meeting
  const head = {
    title: plain(title),
    series: plain(series),
    state,
    heldOn,
    startsAt,
    venue: plain(venue),
    chair: plain(chair),
    minutesBy: plain(minutesBy),
    area,
    next: nextMeeting?.heldOn,
  }
  return [
    ...Object.entries(head).flatMap(([field, value]) => (value ? [`meeting | ${field} | ${value}`] : [])),
    ...attendance.flatMap(({ name, office, status, side }) => [
      `person | ${plain(name)} | ${status}`,
      `person | ${plain(name)} | ${plain(office)} | ${side}`,
    ]),
    ...items.map(({ number, title: name, parent }) => `item | ${number} | ${plain(name)} | ${plain(parent)}`),
    ...actions.flatMap((action) => actionSays(action, actions)),
    ...exchanges.flatMap(exchangeSays),
    ...commitments.map(({ text, by }) => `commitment | ${plain(text)} | ${by.map(plain).join(', ')}`),
    ...decisions.map(({ text, item }) => `decision | ${plain(text)} | ${plain(item)}`),
    ...themes.map(({ theme, term }) => `theme | ${theme} | ${plain(term)}`),
    ...notices.map(({ kind }) => `notice | ${kind}`),
  ]
}

/** How far the facts of a document in another wrapping are those of the original. */
export function agreement(original: DocumentFacts, wrapped: DocumentFacts): Tally {
  const tally = noTally()
  const wanted = sayings(original)
  for (const said of sayings(wrapped)) {
    const at = wanted.indexOf(said)
    if (at >= 0) {
      wanted.splice(at, 1)
      tally.right++
    } else {
      tally.wrong++
      tally.faults.push(`+ ${said}`)
    }
  }
  tally.missed = wanted.length
  tally.faults.push(...wanted.map((said) => `- ${said}`))
  return tally
}
