import { limits as usual } from '../limits.ts'
import type { Limits } from '../limits.ts'
import type { Draw, Read } from '../parts.ts'
import { unpackPage } from './answer.ts'
import type { Answer, Question } from './answer.ts'
import { startReader } from './reader.ts'
import type { Reader } from './reader.ts'
import { ReadingBrokenOff } from './reading-broken-off.ts'
import { wording } from '../../../shared/words/broken-off.ts'
import { wording as uploads } from '../../../shared/words/uploads.ts'

type Waiting = { question: Question; resolve: (answer: Answer) => void; reject: (error: Error) => void }

export type ReaderPool = {
  /** Reads in another process, in the order of asking; rejects with `ReadingBrokenOff` where that had to be ended. */
  read: Read
  /** Draws a page in another process, in the same way. */
  draw: Draw
  /** Ends all processes at once; what they were reading, and what waited, is rejected as stopped. */
  close: () => void
}

const program = new URL('reader-process.ts', import.meta.url)
const stopped = () => new ReadingBrokenOff('stop', uploads.stopped)

const unasked = () => new ReadingBrokenOff('crash', wording.unasked)

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
    void reader.ask(work.question).then(work.resolve, work.reject).finally(after)
  }
  const ask = async (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(stopped())
      waiting.push({ question, resolve, reject })
      next()
    })
  return {
    read: async (document, words = []) => {
      const answer = await ask({ document, words })
      if ('read' in answer) return answer.read
      throw unasked()
    },
    draw: async (document, drawnPage) => {
      const answer = await ask({ document, drawnPage })
      const drawn = 'drawn' in answer ? await unpackPage(answer.drawn).catch(() => null) : null
      if (drawn === null) throw unasked()
      return drawn
    },
    close: () => {
      isClosed = true
      for (const { reject } of waiting.splice(0)) reject(stopped())
      for (const reader of [...busy, ...idle.keys()]) reader.end(stopped())
      idle.clear()
    },
  }
}

type PoolOptions = { program: URL; limits: Limits }
