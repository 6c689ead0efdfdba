export const someOf = (some: number, of: number) => `${some} of ${of}`
export const noAnswerOnTheme = 'No answer on a theme was read at the meetings that this filter covers.'
export const assuranceByTheme = 'Assurance by theme and meeting'
export const whatLinesMean =
  'the least assured answer of a meeting; a broken line: suggested by the words, a whole one: decided by a person'
export const aTheme = 'A theme'
export const notHeardOf = 'This theme was not heard of at the meetings that this filter covers.'
export const themeSub = 'When it was heard of, how assured the answers were, and the sentences.'
export const sentencesSub = 'Actions, questions and other lines with a signal word, newest first.'
export const noneHeardOf = 'None of the themes was heard of at the meetings that this filter covers.'
export const themesByMeeting = 'Themes by meeting'
export const tooFewForTrend =
  'Fewer than three meetings could have heard of it: two points are no trend. The table has them.'
export const title = 'What is being scrutinised, and when'
export const sub = 'Which subjects the meetings heard of. Each number opens its sentences.'
export const whatWentQuiet = 'What went quiet'
export const answersOn = (subject: string) => `Answers on ${subject}`
export const nothingFellSilent = 'Nothing that was heard of often in what this filter covers has fallen silent.'
export const nothingOpen = 'nothing open'
