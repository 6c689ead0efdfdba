import { filterKeys } from '../../../shared/filter-url.ts'
import {
  type NumberField,
  numberFields,
  type NumberListDescribed,
  type NumbersDescribed,
} from '../../../shared/numbers.ts'
import { recordLists } from '../../record/numbers/record-lists.ts'
import { examples } from './examples.ts'
import { questionLists } from './question-lists.ts'
import { filterParameters, partParameters } from './read-parameters.ts'
import { wording as ofFields } from '../../../shared/words/number-fields.ts'
import { wording } from '../../../shared/words/numbers.ts'

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
    fields: fields.map((field) => ({ name: field, type: numberFields[field], words: ofFields.fields[field] })),
  }
}

/** All that other tools can take, out of the lists themselves. */
export function describeNumbers(): NumbersDescribed {
  const words = { ...filterParameters, ...partParameters }
  return {
    title: wording.title,
    version: 'v1',
    how: [wording.readOnly, wording.idsStay, wording.inParts, wording.guarded, wording.suggestedToo],
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
