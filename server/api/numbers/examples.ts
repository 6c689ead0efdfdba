import type { NumbersDescribed } from '../../../shared/numbers.ts'
import { wording } from '../../../shared/words/numbers.ts'

/** Where the product stands unless it was told otherwise; the page puts its own address in its place. */
const origin = 'http://127.0.0.1:4400'

/** How other tools take a list, in their own languages. */
export const examples: NumbersDescribed['examples'] = [
  {
    title: wording.excel,
    words: wording.excelHow,
    code: `let
  Source = Csv.Document(Web.Contents("${origin}/api/v1/questions/actions.csv"), [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source)
in
  Rows`,
  },
  {
    title: wording.powerBi,
    words: wording.powerBiHow,
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
    title: wording.commandLine,
    words: wording.commandLineHow,
    code: `curl "${origin}/api/v1/questions/overdue.csv?side=force&asAt=2025-03-31"`,
  },
]
