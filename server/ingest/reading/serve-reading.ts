import { Socket } from 'node:net'
import type { SourceDocument } from '../../../shared/source.ts'
import { limits } from '../limits.ts'
import type { Read } from '../parts.ts'
import { faultOf, readyLine } from './answer.ts'
import type { Answer } from './answer.ts'
import { confine } from './confine.ts'

/** Signals to a whole group of processes are for the parent, which ends its readers itself. */
const forParent = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

async function answer(read: Read, document: SourceDocument): Promise<Answer> {
  try {
    const { text, facts, passages } = await read(document)
    return { read: { text: { reader: text.reader, text: text.text }, facts, passages } }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** The main loop of a reading process: documents come as messages, answers go out as lines on the fourth stream. */
export function serveReading(read: Read): void {
  for (const signal of forParent) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit())
  const answers = new Socket({ fd: 3, readable: false })
  confine(limits)
  process.on('message', (document: SourceDocument) => {
    void answer(read, document).then((given) => answers.write(`${JSON.stringify(given)}\n`))
  })
  answers.write(`${readyLine}\n`)
}
