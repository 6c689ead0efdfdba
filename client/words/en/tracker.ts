import type { StatusMeaning, TrackerField } from '../../../shared/tracker.ts'
import { count } from '../../../shared/words/en/counts.ts'

export const broughtIn = (rows: number, asAt: string) => `${count(rows, 'row')} brought in, told as at ${asAt}.`
export const seeActionsThen = 'See the actions as at that day'
export const areIn = (rows: number, asAt: string) => `${count(rows, 'row')} of it are in, as at ${asAt}.`
export const takeAllOut = 'Take all of them out'
export const sampleBody = (name: string) => `${name} (sample)`
export const anotherBody = 'Another body'
export const bringThemIn = 'Bring them in'
export const bringThemInSub =
  'Rows that the notes also tell of become one action with both as its sources; where they disagree, the notes are believed and the review queue says so.'
export const itsName = 'Its name'
export const asAt = 'As at'
export const asAtHint = 'The day on which the tracker stood like this. What has no date of its own counts from then.'
export const bringIn = (rows: number) => `Bring in ${count(rows, 'row')}`
export const bringInAgain = (rows: number) => `Bring in again ${count(rows, 'row')}`
export const noColumn = 'No column'
export const cellsOf = (field: string) => `Cells of ${field}`
export const noHeadings = 'No row of headings was found: the guess is from what stands in the cells.'
export const headingsInRow = (row: number) =>
  `The headings were found in row ${row}. Under each list stand cells of its column.`
export const whatColumnsHold = 'What the columns hold'
export const putRight = 'Put right'
export const shouldRead = 'Should read'
export const takeInAgain = 'Take in again'
export const ofRow = (row: number) => `row ${row}`
export const row = 'Row'
export const noWords = 'no words'
export const becomes = 'Becomes'
export const whatRowsBecome = 'What each row becomes'
export const whichRows = 'Which rows'
export const allRows = 'All rows'
export const withSomething = (some: number) => `With something to look at (${some})`
export const nothingToLookAt = 'No row has anything to look at.'
export const noAction = 'No row of this sheet holds an action.'
export const rowsOfTracker = 'Rows of the tracker'
export const earlierRows = 'Earlier rows'
export const pageOf = (page: number, pages: number) => `Page ${page} of ${pages}`
export const laterRows = 'Later rows'
export const whichHoldsAction = 'Which column holds the action?'
export const sayWhich = 'Say above which column holds the words of the action. The others may be left out.'
export const theRows = 'The rows'
export const whatStatusesMean = 'What the status words mean'
export const whatStatusesMeanSub = 'Each word of the column, how often it stands there, and what it is taken for.'
export const aGuess = 'No usual word: a guess.'
export const noSheet = 'There is no sheet in this file'
export const putInTracker = 'Put in the file that holds the tracker.'
export const noRows = 'No row stands under the headings'
export const whatOfNoRows =
  'Nothing of this sheet can be brought in. Choose another sheet, or write a row for each action under the headings and put the file in again.'
export const whichSheet = 'Which sheet'
export const whichSheetSub = 'Each can be brought in by itself; rows that stand in two are one.'
export const sheet = 'Sheet'
export const sheetOfRows = (sheet: string, rows: number) => `${sheet} (${rows} rows)`
export const title = 'Bring in a tracker'
export const sub = (name: string) => `${name}: say what its columns hold, look at the rows, and bring them in.`
export const theTracker = 'The tracker'
export const column = (letter: string) => `Column ${letter}`
export const leftOut = 'Left out.'
export const notUntilPutRight = 'Does not come in until it is put right.'
export const rowsBecome = (actions: number, ended: number) =>
  `${count(actions, 'row')} become actions, ${ended} of them ended`
export const cannotComeIn = (rows: number) => `${rows} cannot come in yet`
export const rowsLeftOut = (rows: number) => `${rows} left out`
export const theFile = 'The file'

export const fieldName: Record<TrackerField, string> = {
  ref: 'Reference',
  raised: 'Date raised',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  status: 'Status',
  update: 'Progress',
  closed: 'Date closed',
}

export const meaningName: Record<StatusMeaning, string> = {
  open: 'Open, no more said',
  'in progress': 'In progress',
  'no change': 'No change',
  deferred: 'Put off',
  completed: 'Completed',
  withdrawn: 'Withdrawn',
  'not reported': 'Not reported on',
}
export const stops = 'stops'
export const look = 'look'
export const statusInRows = (written: string, rows: number) => `“${written}”, ${count(rows, 'row')}`
type Becomes = { raisedOn: string | null; owners: string[]; dueBy: string | null }
export const willBecome = ({ raisedOn, owners, dueBy }: Becomes) =>
  [
    raisedOn === null ? 'Raised at a time not known' : `Raised ${raisedOn}`,
    owners.length > 0 && `owned by ${owners.join(' and ')}`,
    dueBy !== null && `due by ${dueBy}`,
  ]
    .filter(Boolean)
    .join(', ')
/** What its status is taken for, and where it has ended, when. */
export const stands = (status: StatusMeaning, isEnded: boolean, closedOn: string | null) =>
  isEnded
    ? closedOn === null
      ? `${meaningName[status]}, on a day not known.`
      : `${meaningName[status]} ${closedOn}.`
    : `${meaningName[status]}.`
