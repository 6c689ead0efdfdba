// What the lists for other tools say of themselves, and of an address that they do not understand.

export const title = 'Brought Forward: numbers for other tools'
export const readOnly =
  'Every address is read only (GET). Each list comes as JSON, and as CSV where ".csv" is put behind its address or the request accepts text/csv.'
export const idsStay =
  'Ids stay the same as long as the notes and the decisions on them do, so that lists can be joined by them.'
export const inParts =
  'JSON comes in parts, in an order that does not change: "next" is the address of the part that follows, or null. CSV comes whole.'
export const guarded =
  'In CSV, a text that a spreadsheet would take for a formula has an apostrophe before it; CSV is UTF-8 with a heading row.'
export const suggestedToo =
  'What a machine suggested and nobody confirmed is there too: "review" and "isConfirmed" tell it apart, and reviewedOnly=yes leaves it out.'
export const excel = 'Excel: a list by Power Query'
export const excelHow =
  'Data, Get Data, From Other Sources, Blank Query, Advanced Editor; or From Web with the address alone.'
export const powerBi = 'Power BI: a long list part by part'
export const powerBiHow = 'Get data, Blank query, Advanced Editor. It follows "next" until there is none.'
export const commandLine = 'A command line: the actions of the force past their due date, as at a day'
export const commandLineHow = 'Any tool that reads the web can do the same.'
export const unanswered = 'Which questions have no answer in the notes?'

export const noRow = '"after" is no row of this list. Take it from "next" of the answer before.'
export const doesNotNarrow = (word: string, list: string, takes: string) =>
  `"${word}" does not narrow ${list}: take it out of the address. It takes ${takes}.`
export const severalTimes = (word: string) => `"${word}" stands several times in the address: give it once.`
export const cannotBe = (word: string, value: string, how: string) => `"${word}" cannot be "${value}". ${how}`

export const giveDay = 'Give a day as YYYY-MM-DD.'
export const giveIds = 'Give ids or keys, with commas between them.'
export const giveBody = 'Give the id of a body.'
export const giveSide = 'Give commissioner, force or partner.'
export const giveYes = 'Give yes, or leave it out.'
export const giveNumber = (most: number) => `Give a whole number from 1 to ${most}.`
export const takeNext = 'Take it from "next" of the answer before.'
export const body = 'Id of an oversight body; without it a question takes the body read last, and a list all bodies'
export const series = 'Ids of series of meetings, with commas between them'
export const from = 'First day of the period, YYYY-MM-DD'
export const until = 'Last day of the period, YYYY-MM-DD'
export const asAt = 'The day for which figures are true, YYYY-MM-DD; without it that of the last meeting read'
export const themes = 'Keys of themes, with commas between them'
export const priorities = 'Keys of priorities of the police and crime plan, with commas between them'
export const offices = 'Ids of offices, with commas between them'
export const side = 'commissioner, force or partner'
export const reviewedOnly = '"yes" for what a person has reviewed alone'
export const withPredecessors = '"yes" for what was told under earlier oversight bodies of the record, too'
export const limit = (most: number) => `How many rows at most, 1 to ${most}; JSON gives 500 without it, CSV all`
export const after = 'Where the part before ended: "next" of its answer has it'
