import type { ActionOwnersTable } from './action-owners.ts'
import type { ActionsTable } from './actions.ts'
import type { AgendaDraftsTable } from './agenda-drafts.ts'
import type { AttendancesTable } from './attendances.ts'
import type { BodiesTable } from './bodies.ts'
import type { CommitmentsTable } from './commitments.ts'
import type { DecisionsTable } from './decisions.ts'
import type { DocumentNamesTable } from './document-names.ts'
import type { DocumentsTable } from './documents.ts'
import type { EventsTable } from './events.ts'
import type { ExchangeAnswersTable } from './exchange-answers.ts'
import type { ExchangesTable } from './exchanges.ts'
import type { HandEntriesTable } from './hand-entries.ts'
import type { IssuePrioritiesTable } from './issue-priorities.ts'
import type { IssuesTable } from './issues.ts'
import type { ItemsTable } from './items.ts'
import type { LinkDecisionsTable } from './link-decisions.ts'
import type { LinksTable } from './links.ts'
import type { LivesTable } from './lives.ts'
import type { MeetingNotesTable } from './meeting-notes.ts'
import type { MeetingsTable } from './meetings.ts'
import type { NotesDecisionsTable } from './notes-decisions.ts'
import type { NoticesTable } from './notices.ts'
import type { OfficesTable } from './offices.ts'
import type { PeopleTable } from './people.ts'
import type { PlannedMeetingsTable } from './planned-meetings.ts'
import type { ReadingsTable } from './readings.ts'
import type { ReviewPlacementsTable } from './review-placements.ts'
import type { ReviewsTable } from './reviews.ts'
import type { SearchFactsTable } from './search-facts.ts'
import type { SearchNotesTable } from './search-notes.ts'
import type { SearchPassagesTable } from './search-passages.ts'
import type { SeriesTable } from './series.ts'
import type { SettingsDecisionsTable } from './settings-decisions.ts'
import type { SettingsTable } from './settings.ts'
import type { SubjectThemesTable } from './subject-themes.ts'
import type { TenuresTable } from './tenures.ts'
import type { ThemeMentionsTable } from './theme-mentions.ts'
import type { TrackerImportsTable } from './tracker-imports.ts'
import type { WordsTable } from './words.ts'

export type Database = {
  settings: SettingsTable
  settings_decisions: SettingsDecisionsTable
  bodies: BodiesTable
  series: SeriesTable
  documents: DocumentsTable
  readings: ReadingsTable
  document_names: DocumentNamesTable
  meetings: MeetingsTable
  meeting_notes: MeetingNotesTable
  people: PeopleTable
  offices: OfficesTable
  tenures: TenuresTable
  attendances: AttendancesTable
  items: ItemsTable
  actions: ActionsTable
  action_owners: ActionOwnersTable
  lives: LivesTable
  events: EventsTable
  exchanges: ExchangesTable
  exchange_answers: ExchangeAnswersTable
  commitments: CommitmentsTable
  decisions: DecisionsTable
  theme_mentions: ThemeMentionsTable
  subject_themes: SubjectThemesTable
  notices: NoticesTable
  issues: IssuesTable
  issue_priorities: IssuePrioritiesTable
  links: LinksTable
  reviews: ReviewsTable
  notes_decisions: NotesDecisionsTable
  review_placements: ReviewPlacementsTable
  tracker_imports: TrackerImportsTable
  link_decisions: LinkDecisionsTable
  hand_entries: HandEntriesTable
  planned_meetings: PlannedMeetingsTable
  agenda_drafts: AgendaDraftsTable
  search_notes: SearchNotesTable
  search_passages: SearchPassagesTable
  passage_words: WordsTable
  search_facts: SearchFactsTable
  fact_words: WordsTable
}
