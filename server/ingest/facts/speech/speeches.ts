import type { People } from '../../../../shared/reading.ts'
import { heard } from './subject.ts'
import { isAnswer } from './act.ts'
import { firstClause, gapBefore } from './clause.ts'
import { speech, type Speech } from './speech.ts'
import { laterSpeeches } from './later-speeches.ts'
import { ownedAnswer } from './owned-answer.ts'
import { nobodysSpeech } from './nobodys-speech.ts'
import { askerIn, isAskedIn, isReplyToOne } from './asked-in-lead.ts'

/** Who is said to speak in a sentence, clause by clause; [] where nobody is. */
export function speechesIn(sentence: string, people: People): Speech[] {
  const voices = heard(sentence, people)
  const first = nobodysSpeech(voices)
  if (first) return [first, ...laterSpeeches(voices, 2, first)]
  const owned = ownedAnswer(voices)
  if (owned) return [owned]
  const clause = firstClause(voices)
  if (!clause) return []
  const lead = sentence.slice(0, voices.words[clause.at]?.start ?? 0)
  // Behind `Custody:` the speech begins; what stands before a comma belongs to it.
  const opening = speech(voices, clause, /[:–]/.test(gapBefore(voices, clause.at)) ? undefined : 0)
  const isUntold = isReplyToOne(lead)
  if (isAnswer(opening.act) && (isAskedIn(lead) || (isUntold && askerIn(voices, clause.at).length > 0))) {
    const question: Speech = {
      start: 0,
      act: 'ask',
      speakers: askerIn(voices, clause.at),
      verb: 'asked',
      isLabelled: false,
      ...(isUntold && { isUntold }),
    }
    const answer: Speech = { ...speech(voices, clause), act: 'respond' }
    return [question, answer, ...laterSpeeches(voices, clause.verb.next, answer)]
  }
  if (/^in (?:response|reply|answer)\b|^respond|^reply/i.test(lead) && isAnswer(opening.act)) opening.act = 'respond'
  return [opening, ...laterSpeeches(voices, clause.verb.next, opening)]
}
