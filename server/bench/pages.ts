/** What each page asks when it is opened, besides what the frame around all of them asks. */
const asked: Record<string, string[]> = {
  Overview: [
    'analytics.findings',
    'analytics.position',
    'analytics.repeatIssues',
    'analytics.timeOpen',
    'analytics.flow',
    'analytics.sinceLastMeeting',
  ],
  'Repeat issues': ['analytics.repeatIssues'],
  'An issue': ['record.issue'],
  Themes: ['analytics.themeRecurrence', 'analytics.assurance', 'analytics.wentQuiet'],
  Actions: [
    'analytics.actions',
    'analytics.timeOpen',
    'analytics.timeOpenByGroup',
    'analytics.ageing',
    'analytics.slip',
    'analytics.overdue',
    'analytics.silentLapses',
  ],
  Accountability: ['analytics.accountability'],
  Commitments: ['analytics.commitments'],
  Meetings: ['record.meetings'],
  'A meeting': ['record.meeting'],
  'Next meeting': [],
  Documents: ['record.documents'],
}
const frame = ['record.bodies', 'analytics.nextMeeting', 'review.queue']

/** The questions of each page, in the order they are asked. */
export const pages = Object.entries(asked).map(([page, paths]) => ({ page, paths: [...frame, ...paths] }))
