// The question that each answer answers, as a person asks it.

export const accountabilityQuestion = 'Who is held to account on what?'
export const actionsQuestion = 'Which actions are there, how long have they been open, and what became of them?'
export const ageingQuestion = 'How old is what is open now?'
export const assuranceQuestion = 'How assured was the answer?'
export const commitmentsQuestion = 'What was promised but never written down as an action?'
export const findingsQuestion = 'What should be raised next?'
export const flowQuestion = 'Are we keeping up?'
export const forwardPlanQuestion = 'Which meetings are to come, on what subjects, and what is to come back at each?'
export const nextMeetingQuestion = 'What is due back at the next meeting?'
export const officeQuestion = 'What is this office held to account on, and by whom is it held?'
export const overdueQuestion = 'What is past its due date?'
export const positionQuestion =
  'Where do we stand: what is open, overdue, not reported on, and how long do actions stay open?'
export const repeatIssuesQuestion = 'What keeps coming back?'
export const silentLapsesQuestion = 'What fell off the log?'
export const sinceLastMeetingQuestion = 'What changed since the meeting before?'
export const slipQuestion = 'Did promises hold: was the due date moved, and by how far?'
export const themeRecurrenceQuestion = 'What is being scrutinised, and when?'
export const timeOpenByGroupQuestion =
  'Do some actions stay open longer: by side, theme, office, or when they were raised?'
export const timeOpenQuestion = 'How long do actions stay open, with those still open counted?'
export const wentQuietQuestion = 'What went quiet?'
