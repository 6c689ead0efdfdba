import type { SourceDocument } from '../../../shared/source.ts'
import { limits as usual } from '../limits.ts'
import type { Limits } from '../limits.ts'
import type { Read, Reading } from '../parts.ts'
import { startReader } from './reader.ts'
import type { Reader } from './reader.ts'
import { ReadingBrokenOff } from './reading-broken-off.ts'

type Waiting = { document: SourceDocument; resolve: (reading: Reading) => void; reject: (error: Error) => void }

export type ReaderPool = {
  /** Reads in another process, in the order of asking; rejects with `ReadingBrokenOff` where that had to be ended. */
  read: Read
  /** Ends all processes at once; what they were reading, and what waited, is rejected as stopped. */
  close: () => void
}

const program = new URL('reader-process.ts', import.meta.url)
const stopped = () => new ReadingBrokenOff('stop', 'The program was stopped before it was read.')

/** Some processes that read, started when they are wanted and ended when they are not. */
export function openReaderPool({ program: file = program, limits = usual } = {} as Partial<PoolOptions>): ReaderPool {
  const idle = new Map<Reader, NodeJS.Timeout>()
  const busy = new Set<Reader>()
  const waiting: Waiting[] = []
  let isClosed = false

  const rest = (reader: Reader) => {
    const leave = () => {
      idle.delete(reader)
      reader.end(stopped())
    }
    idle.set(reader, setTimeout(leave, limits.idleMs).unref())
  }
  const takeReader = (): Reader => {
    for (const [reader, timer] of idle) {
      idle.delete(reader)
      clearTimeout(timer)
      if (!reader.isEnded()) return reader
    }
    return startReader(file, limits)
  }
  const next = () => {
    if (busy.size >= limits.processes) return
    const work = waiting.shift()
    if (work === undefined) return
    const reader = takeReader()
    busy.add(reader)
    const after = () => {
      busy.delete(reader)
      if (!reader.isEnded()) rest(reader)
      next()
    }
    void reader.read(work.document).then(work.resolve, work.reject).finally(after)
  }
  return {
    read: (document) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(stopped())
        waiting.push({ document, resolve, reject })
        next()
      }),
    close: () => {
      isClosed = true
      for (const { reject } of waiting.splice(0)) reject(stopped())
      for (const reader of [...busy, ...idle.keys()]) reader.end(stopped())
      idle.clear()
    },
  }
}

type PoolOptions = { program: URL; limits: Limits }
