import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { GreyPicture } from '../../../shared/page-pictures.ts'
import { pictureLimits } from '../limits.ts'
import { ReadingBrokenOff } from '../reading/reading-broken-off.ts'
import { wording } from '../../../shared/words/broken-off.ts'
import { wording as uploads } from '../../../shared/words/uploads.ts'

/** Where the program is looked for, and where it finds its languages if not in its own place. */
export type TesseractPlace = { path: string; data: string | null }

type Limits = Pick<typeof pictureLimits, 'pageMs' | 'wordsBytes' | 'kilobytes'>

export type Tesseract = {
  /** The languages to recognise in, English first; null where the program, or English for it, is not installed. */
  languages: () => Promise<string[] | null>
  /** The words of a picture as TSV. Rejects with ReadingBrokenOff past a limit, or where the program breaks down. */
  recognise: (picture: GreyPicture, dotsPerInch: number, languages: readonly string[]) => Promise<string>
  /** Ends what is running; it is rejected as stopped. */
  close: () => void
}

const known = ['eng', 'cym']
/** One column of text of several sizes: also what stands alone at the side, such as a number, is then looked at. */
const layout = '4'

const tooSlow = ({ pageMs }: Limits) => new ReadingBrokenOff('limit', wording.pageTooSlow(pageMs / 1000))
const tooMuch = () => new ReadingBrokenOff('limit', wording.pageTooMuch)
const broken = () => new ReadingBrokenOff('crash', wording.pageBrokeDown)
const stopped = () => new ReadingBrokenOff('stop', uploads.stopped)

/**
 * A shell that becomes the program: should this one be killed, so that it ends nothing any more, a page still takes no more
 * processor time and memory than it may. Not every system knows a limit of memory.
 */
const within = 'ulimit -t "$0"; ulimit -v "$1" 2>/dev/null; shift; exec tesseract "$@"'
const withinLimits = ({ pageMs, kilobytes }: Limits) => [
  '-c',
  within,
  String(Math.ceil(pageMs / 1000)),
  String(kilobytes),
]

/** Ends a program with all that it started. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** A grey picture as a file that every version of Tesseract reads. */
function asFile({ width, height, grey }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey])
}

/** Tesseract where it is installed: started once a page, with nothing of this program's environment. */
export function openTesseract({ path, data }: TesseractPlace, limits: Limits = pictureLimits): Tesseract {
  const running = new Map<ChildProcess, (reason: Error) => void>()
  let isClosed = false
  // One page at a time and on one processor: others have work too.
  const env = { PATH: path, OMP_THREAD_LIMIT: '1', ...(data === null ? {} : { TESSDATA_PREFIX: data }) }

  const run = async (words: string[], input: Buffer | null): Promise<string> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(stopped())
      const command = [...withinLimits(limits), ...words]
      const child = spawn('/bin/sh', command, { env, stdio: ['pipe', 'pipe', 'ignore'], detached: true })
      const end = (reason: Error) => {
        clearTimeout(timer)
        running.delete(child)
        endGroup(child)
        reject(reason)
      }
      const timer = setTimeout(() => end(tooSlow(limits)), limits.pageMs)
      running.set(child, end)
      const written: Buffer[] = []
      let bytes = 0
      child.stdout.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > limits.wordsBytes) end(tooMuch())
        else written.push(chunk)
      })
      child.on('error', end)
      child.on('close', (code) => {
        if (code !== 0) return end(broken())
        clearTimeout(timer)
        running.delete(child)
        resolve(Buffer.concat(written).toString())
      })
      // A program that ends before it has read everything says so by its code.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input ?? '')
    })
  return {
    languages: async () => {
      const listed = await run(['--list-langs'], null).catch((error: unknown) => {
        if (error instanceof ReadingBrokenOff && error.how === 'stop') throw error
        return ''
      })
      const installed = new Set(listed.split(/\s+/))
      return installed.has('eng') ? known.filter((language) => installed.has(language)) : null
    },
    recognise: async (picture, dotsPerInch, languages) =>
      run(['-', '-', '--dpi', String(dotsPerInch), '--psm', layout, '-l', languages.join('+'), 'tsv'], asFile(picture)),
    close: () => {
      isClosed = true
      for (const end of running.values()) end(stopped())
    },
  }
}
