import { filterKeys } from '../../../shared/filter-url.ts'
import {
  type NumberField,
  numberFields,
  type NumberListDescribed,
  type NumbersDescribed,
} from '../../../shared/numbers.ts'
import { recordLists } from '../../record/numbers/record-lists.ts'
import { questionLists } from './question-lists.ts'
import { filterParameters, partParameters } from './read-parameters.ts'

function described(
  kind: NumberListDescribed['kind'],
  name: string,
  { about, fields, takes }: { about: string; fields: NumberField[]; takes: readonly string[] },
): NumberListDescribed {
  const json = `/api/v1/${kind === 'record' ? 'record' : 'questions'}/${name}`
  const parameters = [...takes, ...Object.keys(partParameters)]
  return {
    name,
    kind,
    about,
    json,
    csv: `${json}.csv`,
    parameters,
    fields: fields.map((field) => ({ name: field, ...numberFields[field] })),
  }
}

/** Where the product stands unless it was told otherwise; the page puts its own address in its place. */
const origin = 'http://127.0.0.1:4400'

const examples: NumbersDescribed['examples'] = [
  {
    title: 'Excel: a list by Power Query',
    words: 'Data, Get Data, From Other Sources, Blank Query, Advanced Editor; or From Web with the address alone.',
    code: `let
  Source = Csv.Document(Web.Contents("${origin}/api/v1/questions/actions.csv"), [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source)
in
  Rows`,
  },
  {
    title: 'Power BI: a long list part by part',
    words: 'Get data, Blank query, Advanced Editor. It follows "next" until there is none.',
    code: `let
  Part = (address as text) => Json.Document(Web.Contents("${origin}", [RelativePath = address])),
  Parts = List.Generate(
    () => Part("/api/v1/record/events?limit=1000"),
    each _ <> null,
    each if [next] = null then null else Part([next])),
  Rows = Table.FromRecords(List.Combine(List.Transform(Parts, each [rows])))
in
  Rows`,
  },
  {
    title: 'A command line: the actions of the force past their due date, as at a day',
    words: 'Any tool that reads the web can do the same.',
    code: `curl "${origin}/api/v1/questions/overdue.csv?side=force&asAt=2025-03-31"`,
  },
]

/** All that other tools can take, out of the lists themselves. */
export function describeNumbers(): NumbersDescribed {
  const words = { ...filterParameters, ...partParameters }
  return {
    title: 'Brought Forward: numbers for other tools',
    version: 'v1',
    how: [
      'Every address is read only (GET). Each list comes as JSON, and as CSV where ".csv" is put behind its address or the request accepts text/csv.',
      'Ids stay the same as long as the notes and the decisions on them do, so that lists can be joined by them.',
      'JSON comes in parts, in an order that does not change: "next" is the address of the part that follows, or null. CSV comes whole.',
      'In CSV, a text that a spreadsheet would take for a formula has an apostrophe before it; CSV is UTF-8 with a heading row.',
      'What a machine suggested and nobody confirmed is there too: "review" and "isConfirmed" tell it apart, and reviewedOnly=yes leaves it out.',
    ],
    examples,
    parameters: Object.entries(words).map(([name, { words: said }]) => ({ name, words: said })),
    lists: [
      ...Object.entries(questionLists).map(([name, list]) =>
        described('question', name, { ...list, takes: filterKeys }),
      ),
      ...Object.entries(recordLists).map(([name, list]) => described('record', name, list)),
    ],
  }
}
