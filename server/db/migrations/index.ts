import type { Migration } from 'kysely/migration'
import { theRecord } from './0001-the-record.ts'
import { whatPeopleDecide } from './0002-what-people-decide.ts'
import { notesOfOneMeeting } from './0003-notes-of-one-meeting.ts'
import { trackers } from './0004-trackers.ts'
import { decisionsOnLinks } from './0005-decisions-on-links.ts'
import { settings } from './0006-settings.ts'
import { theYearAhead } from './0008-the-year-ahead.ts'
import { search } from './0010-search.ts'
import { succession } from './0011-succession.ts'
import { packedReadings } from './0012-packed-readings.ts'
import { leanTables } from './0013-lean-tables.ts'
import { officeWords } from './0014-office-words.ts'
import { aListOfDocuments } from './0015-a-list-of-documents.ts'
import { readByWhichRules } from './0016-read-by-which-rules.ts'

/** All migrations by name; they run in the order of their names, each once. */
export const migrations: Record<string, Migration> = {
  '0001-the-record': theRecord,
  '0002-what-people-decide': whatPeopleDecide,
  '0003-notes-of-one-meeting': notesOfOneMeeting,
  '0004-trackers': trackers,
  '0005-decisions-on-links': decisionsOnLinks,
  '0006-settings': settings,
  '0008-the-year-ahead': theYearAhead,
  '0010-search': search,
  '0011-succession': succession,
  '0012-packed-readings': packedReadings,
  '0013-lean-tables': leanTables,
  '0014-office-words': officeWords,
  '0015-a-list-of-documents': aListOfDocuments,
  '0016-read-by-which-rules': readByWhichRules,
}
