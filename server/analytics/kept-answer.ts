import { shareReads } from '../db/share-reads.ts'

/** The same question, whose answer is kept for whoever asks the same `whileUnchanged`. */
export const keptAnswer: <Input, Answer>(ask: Asked<Input, Answer>) => Asked<Input, Answer> = (ask) =>
  shareReads(ask, (input) => JSON.stringify(input))

type Asked<Input, Answer> = Parameters<typeof shareReads<Input, Answer>>[0]
