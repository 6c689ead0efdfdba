import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'

export type OfficeOwes = { office: string; actions: number; questions: number; oldestDays: number | null }

/** What each office owes: actions due back and questions asked of it, those that owe most first. */
export function owedByOffice({ byOffice, unanswered }: NextMeetingAnswer): OfficeOwes[] {
  const asked = unanswered.flatMap((one) => one.askedOf)
  const questions = (office: string) => asked.filter((name) => name === office).length
  const owing = byOffice.map(({ office, owed, oldestDays }) => ({
    office,
    actions: owed,
    questions: questions(office),
    oldestDays,
  }))
  const only = [...new Set(asked)].filter((name) => !byOffice.some(({ office }) => office === name))
  return [...owing, ...only.map((office) => ({ office, actions: 0, questions: questions(office), oldestDays: null }))]
}
