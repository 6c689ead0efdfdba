import { expect, test } from 'vitest'
import { readResults } from './upload.ts'

const result = { name: 'a.txt', result: 'read', documentId: '1', message: '', actions: 2, notices: 0 }
const line = JSON.stringify(result)

test.each([
  ['a list', `[${line},${line}]`, 2],
  ['one object', line, 1],
  ['an object a line', `${line}\n${line}\n`, 2],
  ['nothing', '', 0],
])('reads %s', (_name, answer, length) => expect(readResults(answer)).toEqual(Array.from({ length }, () => result)))
