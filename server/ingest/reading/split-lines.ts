import type { Readable } from 'node:stream'

/** Tells each line of a stream; a line longer than `mostBytes` ends the listening before it is held. */
export function splitLines(
  stream: Readable,
  mostBytes: number,
  onLine: (line: string) => void,
  onTooLong: () => void,
): void {
  let pieces: Buffer[] = []
  let bytes = 0
  const take = (piece: Buffer) => {
    bytes += piece.length
    if (bytes > mostBytes) {
      stream.off('data', hear)
      pieces = []
      onTooLong()
    } else pieces.push(piece)
  }
  const hear = (chunk: Buffer) => {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at))
      from = at + 1
      const line = Buffer.concat(pieces).toString()
      ;[pieces, bytes] = [[], 0]
      onLine(line)
    }
    take(chunk.subarray(from))
  }
  stream.on('data', hear)
}
