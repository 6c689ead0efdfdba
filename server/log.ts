import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'

export type Log = Logger

/** What could hold a person's name or the text of notes. Events carry ids, counts, kinds and durations instead. */
const unspoken = [
  'name',
  'names',
  'person',
  'people',
  'owner',
  'owners',
  'filename',
  'fileName',
  'file',
  'path',
  'title',
  'text',
  'sentence',
  'quote',
  'body',
  'content',
  'subject',
  'query',
  'search',
  'input',
  'headers',
  'url',
  'params',
  'parameters',
  'detail',
  'where',
]

const levels = ['', '*.', '*.*.']

/** A database's message may quote the row it fell over, so of an error only its kind, code and place are told. */
function describeError(error: Error & { code?: unknown }): object {
  const place = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
  return { type: error.name, code: error.code, stack: place?.slice(0, 8).map((line) => line.trim()) }
}

/** The log: one line of JSON an event, on standard output unless told otherwise, without names and texts of notes. */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: levels.flatMap((prefix) => unspoken.map((key) => prefix + key)), censor: '[not logged]' },
    serializers: { err: describeError, error: describeError },
  }
  return destination ? pino(options, destination) : pino(options)
}
