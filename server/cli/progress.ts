export type Progress = {
  /** One more file is dealt with; the line says what became of it where that has to be known at once. */
  done: (line: string | null) => void
  /** The last line, with the rate over all. */
  end: () => void
}

type Screen = { write: (text: string) => unknown; isTTY?: boolean }

const onScreenEveryMs = 200
const inFileEveryMs = 5_000

/** Progress through so many files: on a screen one line that changes, elsewhere a line now and then. `now` is in ms. */
export function openProgress(screen: Screen, total: number, now: () => number): Progress {
  const from = now()
  let done = 0
  let shownAt = from
  const say = (line: string) => {
    shownAt = now()
    screen.write(screen.isTTY ? `\r\u001B[K${line}` : `${line}\n`)
  }
  const show = () => {
    const rate = done / Math.max((now() - from) / 1000, 0.001)
    const left = done < total ? `, about ${Math.ceil((total - done) / Math.max(rate, 0.01))} s left` : ''
    say(`${done} of ${total} ${total === 1 ? 'file' : 'files'}, ${rate.toFixed(1)} a second${left}`)
  }
  return {
    done: (line) => {
      done++
      if (line !== null) say(screen.isTTY ? `${line}\n` : line)
      const everyMs = screen.isTTY ? onScreenEveryMs : inFileEveryMs
      if (done === 1 || line !== null || now() - shownAt >= everyMs) show()
    },
    end: () => {
      show()
      if (screen.isTTY) screen.write('\n')
    },
  }
}
