import type { DocumentFacts } from '../../shared/facts.ts'
import type { DocumentText, SourceDocument } from '../../shared/source.ts'

/** What is read of a tracker by itself: nothing. A person says what its columns hold. */
export function noFacts(
  { name, mediaType, sha256 }: Omit<SourceDocument, 'bytes'>,
  { reader, text }: DocumentText,
): DocumentFacts {
  return {
    document: { name, mediaType, sha256, reader, lines: text.split('\n').length, unreadShare: 0 },
    meeting: {
      title: null,
      series: null,
      state: 'unknown',
      heldOn: null,
      startsAt: null,
      venue: null,
      chair: null,
      minutesBy: null,
      area: null,
      nextMeeting: null,
    },
    attendance: [],
    items: [],
    actions: [],
    exchanges: [],
    commitments: [],
    decisions: [],
    themes: [],
    notices: [],
  }
}
