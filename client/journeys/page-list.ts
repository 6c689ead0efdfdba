/** How one comes to a page whose address holds an id: a page before it, and the first link of a named part of that. */
export type ByLink = { from: string; part: string }
export type Way = 'as it stands' | ByLink | 'from a tracker'

/** Every page by the path of its route; a test holds it against the router. */
export const everyPage: Record<string, Way> = {
  '/': 'as it stands',
  '/next-meeting': 'as it stands',
  '/briefing': 'as it stands',
  '/briefing/print': 'as it stands',
  '/repeat-issues': 'as it stands',
  '/issues/$issueId': { from: '/repeat-issues', part: 'Issues by meeting: table' },
  '/themes': 'as it stands',
  '/actions': 'as it stands',
  '/accountability': 'as it stands',
  '/commitments': 'as it stands',
  '/meetings': 'as it stands',
  '/meetings/$meetingId': { from: '/meetings', part: 'Meetings: table' },
  '/review': 'as it stands',
  '/trackers/$documentId': 'from a tracker',
  '/documents': 'as it stands',
  '/search': 'as it stands',
  '/numbers': 'as it stands',
  '/settings': 'as it stands',
  '/settings/bodies': 'as it stands',
  '/settings/offices': 'as it stands',
  '/settings/priorities': 'as it stands',
  '/settings/themes': 'as it stands',
  '/help': 'as it stands',
  '/help/glossary': 'as it stands',
  '/help/figures': 'as it stands',
  '/help/accessibility': 'as it stands',
}
