import type { Transaction } from 'kysely'
import type { OfficeWord } from '../../shared/office-words.ts'
import { fileName } from '../../shared/file-name.ts'
import { isAway } from '../db/open.ts'
import type { Database } from '../db/tables/database.ts'
import { waitingToBeReadAgain } from '../review/settings/read-again.ts'
import { change } from './change.ts'
import { explainFault } from './fault.ts'
import { intake } from './intake/intake.ts'
import { RefusedDocument } from './intake/refused-document.ts'
import { rulesOf, type IngestParts } from './parts.ts'
import { readAll } from './read-all.ts'
import type { OnResult, Receipt } from './read-all.ts'
import { failedResult, refusedResult } from './results.ts'
import type { Hint } from './store/bodies.ts'
import { putBack, unreadDocuments } from './store/claim.ts'
import { loadSource } from './store/load-source.ts'
import { receive } from './store/receive.ts'
import { decideOnSamples, wantsSamples } from './store/samples.ts'
import { sendAgain } from './store/send-again.ts'
import { indexWhereMissing } from './store/search/index-again.ts'
import { held, original, removeDocuments, removeSamples, sweep } from './upkeep.ts'

export type Incoming = { name: string; bytes: Uint8Array; receivedOn: string; hint: Hint | null }
export type { Receipt }

async function receiveFile({ db, dataDir, now, log }: IngestParts, incoming: Incoming): Promise<Receipt> {
  const file = { ...incoming, name: fileName(incoming.name) }
  try {
    const { documentId, isHeld } = await receive(db, dataDir, intake(file), file.hint, now().toISOString())
    return { name: file.name, documentId, ...(isHeld && { isHeld }) }
  } catch (error) {
    if (error instanceof RefusedDocument) return refusedResult(file.name, error.message)
    if (isAway(error)) throw error
    return failedResult(file.name, null, explainFault(log, error, 'keeping'))
  }
}

/** What cannot be read is told where it is read for good. */
async function readAlone({ db, dataDir, read }: IngestParts, documentId: string, words: readonly OfficeWord[]) {
  try {
    return (await read(await loadSource(db, dataDir, documentId), words)).facts
  } catch (error) {
    if (isAway(error)) throw error
    return null
  }
}

type ReadReceipts = (receipts: Receipt[], onResult: OnResult) => Promise<void>

async function resume(parts: IngestParts, isAlone: boolean, read: ReadReceipts): Promise<number> {
  const waiting = await putBack(parts.db, parts.now(), isAlone)
  let done = 0
  const receipts = waiting.map((documentId) => ({ name: '', documentId }))
  await read(receipts, () => void done++)
  return done
}

/** What a decision does at an instant; gives the bodies whose record it changes. */
type Touch = (trx: Transaction<Database>, decidedAt: string) => Promise<Set<string>>

/** Work that takes turns, and work that only has to be waited for at the end. */
function openTurns() {
  let turn: Promise<unknown> = Promise.resolve()
  const active = new Set<Promise<unknown>>()
  return {
    inTurn: <Result>(work: () => Promise<Result>): Promise<Result> => {
      const result = turn.then(work)
      turn = result.catch(() => undefined)
      return result
    },
    beside: async <Result>(work: () => Promise<Result>): Promise<Result> => {
      const result = work()
      active.add(result)
      return result.finally(() => active.delete(result))
    },
    isBusy: () => active.size > 0,
    settle: async () => {
      await Promise.allSettled(active)
      await turn
    },
  }
}

/**
 * The pipeline from a file to the record: intake, then extract, segment, facts and refine, then link, then store. Several
 * documents are read at a time; changes of the record take turns. What is acknowledged waits its turn on the disk.
 */
export function openIngest(parts: IngestParts) {
  const { inTurn, beside, isBusy, settle } = openTurns()
  let isStopping = false
  const turn = { inTurn, isStopping: () => isStopping }
  const again = async () => {
    const waiting = isStopping ? [] : await waitingToBeReadAgain(parts.db)
    if (waiting.length > 0) await readAll(parts, waiting, () => undefined, turn)
  }
  const againBeside = () =>
    void beside(again).catch((error: unknown) => parts.log.error({ err: error }, 'reading again failed'))
  const rules = rulesOf(parts)
  const read = (receipts: Iterable<Receipt> | AsyncIterable<Receipt>, onResult: OnResult) =>
    beside(async () => {
      await readAll(parts, receipts, onResult, turn)
      await again()
    })
  return {
    /** Takes a file in. When this resolves with a document, its bytes and its row are on the disk. */
    receive: (file: Incoming) => receiveFile(parts, file),
    /** Reads received files and puts them into the record, each body linked once a batch; tells each one's result. */
    read,
    /**
     * Reads what an interrupted run left waiting; a server that has just started waits for no lease. Returns how many;
     * none while others are being read, which may be what waits.
     */
    resume: async ({ isAlone }: { isAlone: boolean }) => (isBusy() || isStopping ? 0 : resume(parts, isAlone, read)),
    /** A mark of the rules that documents are read by. */
    rules,
    /**
     * Sends what earlier rules read to be read again, or everything that was read; gives that, and what was sent before and
     * waits, to be read.
     */
    sendAgain: ({ all }: { all: boolean }) =>
      inTurn(async () => {
        await sendAgain(parts.db, all ? null : rules)
        return waitingToBeReadAgain(parts.db)
      }),
    /** Reads what earlier rules read again, beside whatever else is done. Resolves when that is queued. */
    readEarlierAgain: async () => {
      await inTurn(() => sendAgain(parts.db, rules))
      againBeside()
    },
    /** What waits to be read, and what some run is reading or was when it was killed not long ago. */
    unread: () => unreadDocuments(parts.db, parts.now()),
    /** Removes a document and all that was read from it; false where it is not there. */
    remove: async (documentId: string) => (await inTurn(() => removeDocuments(parts, [documentId]))) > 0,
    /**
     * Changes what people decided and links the bodies touched again: both, or neither. Gives what `then` reads after it.
     * What was read with other words than are in force now is read again beside that.
     */
    decide: async <Result>(touch: Touch, then: (trx: Transaction<Database>) => Promise<Result>): Promise<Result> => {
      const result = await inTurn(() => change(parts, (trx) => touch(trx, parts.now().toISOString()), then))
      againBeside()
      return result
    },
    /** True where nothing was ever put in, so that samples would be welcome. */
    wantsSamples: () => wantsSamples(parts.db),
    /** Remembers how far the loading of samples is. */
    decideOnSamples: (value: 'loading' | 'loaded') => decideOnSamples(parts.db, value),
    /** Removes every sample in one step; returns how many. */
    removeSamples: () => inTurn(() => removeSamples(parts)),
    /** Makes what is held found by search, where that was filled before there was search; true where it did. */
    index: () => inTurn(() => indexWhereMissing(parts.db)),
    /** Removes originals without a document, left by a crash; returns how many. */
    sweep: () => sweep(parts),
    /** The facts of a document as some words give them, kept nowhere; null where it cannot be read now. */
    readAlone: (documentId: string, words: readonly OfficeWord[]) => beside(() => readAlone(parts, documentId, words)),
    /** A document's bytes as they came, as a stream; null where there is none. */
    original: (documentId: string) => original(parts, documentId),
    /** Which database answers, and how many documents it holds. */
    held: () => held(parts),
    /** Begins to read nothing more; what waits stays on the disk. */
    stop: () => void (isStopping = true),
    /** Resolves when nothing is being read or stored. */
    settle,
  }
}

export type Ingest = ReturnType<typeof openIngest>
