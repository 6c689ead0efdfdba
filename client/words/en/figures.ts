export const oneMeetingShowsNoFlow =
  'One meeting shows no flow: it is drawn when a second has been read. Its numbers stand in the table.'
export const since = 'Since'
export const returns = 'Returns'
export const nothingCameBack =
  'Nothing has come back twice, and nothing was put off, at the meetings that this filter covers.'
export const issuesByMeeting = 'Issues by meeting'
export const noChange = 'No change'
