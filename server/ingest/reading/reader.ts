import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Limits } from '../limits.ts'
import type { Reading } from '../parts.ts'
import { errorOf, readyLine } from './answer.ts'
import type { Answer, Question } from './answer.ts'
import { confinement } from './confine.ts'
import { ReadingBrokenOff } from './reading-broken-off.ts'
import { splitLines } from './split-lines.ts'
import { wording } from '../../../shared/words/broken-off.ts'

/** A process that reads one document at a time. Once it was ended, or ended itself, it is of no more use. */
export type Reader = {
  isEnded: () => boolean
  /** Asks it to read a document, or to draw a page. */
  ask: (question: Question) => Promise<Answer>
  /** Ends it, whatever it is doing; what it was reading is rejected with this. */
  end: (reason: Error) => void
}

function tooSlow({ wallClockMs }: Limits): ReadingBrokenOff {
  return new ReadingBrokenOff('limit', wording.tooSlow(wallClockMs / 1000))
}

function tooMuch({ answerBytes }: Limits): ReadingBrokenOff {
  return new ReadingBrokenOff('limit', wording.tooMuch(answerBytes / 1_000_000))
}

/** V8 and our own watch end a process that holds too much memory in the same way. */
function crash(signal: NodeJS.Signals | null, { heapMegabytes }: Limits): ReadingBrokenOff {
  if (signal !== 'SIGABRT') return new ReadingBrokenOff('crash', wording.brokeDown)
  return new ReadingBrokenOff('crash', wording.tooMuchMemory(heapMegabytes))
}

type Work = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

function parseAnswer(line: string): Answer | null {
  try {
    const answer = JSON.parse(line) as Partial<{ read: Reading; drawn: object; fault: object }> | null
    const isWhole = typeof answer?.read?.text.text === 'string' || answer?.drawn || answer?.fault
    return isWhole ? (answer as Answer) : null
  } catch {
    return null
  }
}

/** Idle, it keeps no program from ending; while it reads, its timer does. */
function letGo(child: ChildProcess, answers: Socket): void {
  child.unref()
  child.channel?.unref()
  answers.unref()
}

/** Starts a process that reads: no environment, no network, one place to read files from, none to write to. */
export function startReader(program: URL, limits: Limits): Reader {
  const child = fork(program, {
    serialization: 'advanced',
    env: {},
    execArgv: confinement(limits),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'ipc'],
  })
  const answers = child.stdio[3] as Socket
  letGo(child, answers)
  let work: Work | null = null
  let timer: NodeJS.Timeout | undefined
  let isReady = false
  let isEnded = false

  const settle = (how: (work: Work) => void) => {
    clearTimeout(timer)
    const settled = work
    work = null
    if (settled !== null) how(settled)
  }
  const end = (reason: Error) => {
    isEnded = true
    child.kill('SIGKILL')
    settle(({ reject }) => reject(reason))
  }
  const notStarted = () => new Error('A reading process did not start.')
  const limitTime = () => {
    clearTimeout(timer)
    const [within, reason] = isReady ? [limits.wallClockMs, tooSlow] : [limits.startMs, notStarted]
    timer = setTimeout(() => end(reason(limits)), within)
  }
  const hear = (line: string) => {
    if (!isReady && line === readyLine) {
      isReady = true
      if (work !== null) limitTime()
      return
    }
    const answer = parseAnswer(line)
    if (answer === null) end(crash(null, limits))
    else settle(({ resolve, reject }) => ('fault' in answer ? reject(errorOf(answer.fault)) : resolve(answer)))
  }
  splitLines(answers, limits.answerBytes, hear, () => end(tooMuch(limits)))
  child.on('error', (error) => end(isReady ? crash(null, limits) : error))
  child.on('exit', (_, signal) => end(isReady ? crash(signal, limits) : notStarted()))
  return {
    isEnded: () => isEnded,
    ask: (question) =>
      new Promise((resolve, reject) => {
        work = { resolve, reject }
        limitTime()
        child.send(question)
      }),
    end,
  }
}
