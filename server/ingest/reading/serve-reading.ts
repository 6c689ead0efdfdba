import { Socket } from 'node:net'
import { limits } from '../limits.ts'
import type { Draw, Read } from '../parts.ts'
import { faultOf, packPage, readyLine } from './answer.ts'
import type { Answer, Question } from './answer.ts'
import { confine } from './confine.ts'

/** Signals to a whole group of processes are for the parent, which ends its readers itself. */
const forParent = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type Skills = { read: Read; draw: Draw }

async function answer({ read, draw }: Skills, { document, words, drawnPage }: Question): Promise<Answer> {
  try {
    if (drawnPage !== undefined) return { drawn: packPage(await draw(document, drawnPage)) }
    const { text, facts, passages } = await read(document, words)
    return { read: { text: { reader: text.reader, text: text.text }, facts, passages } }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** The main loop of a reading process: questions come as messages, answers go out as lines on the fourth stream. */
export function serveReading(skills: Skills): void {
  for (const signal of forParent) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit())
  const answers = new Socket({ fd: 3, readable: false })
  confine(limits)
  process.on('message', (question: Question) => {
    void answer(skills, question).then((given) => answers.write(`${JSON.stringify(given)}\n`))
  })
  answers.write(`${readyLine}\n`)
}
