import { Agent, get } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** The body of an answer over HTTP, over one connection that is kept. Rejects where the answer is not 200. */
export function fetchAnswer(url: string): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const request = get(url, { agent }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('error', reject)
    response.on('end', () => {
      const body = Buffer.concat(chunks)
      if (response.statusCode === 200) resolve(body)
      else reject(new Error(`${response.statusCode} for ${url}: ${body.toString().slice(0, 300)}`))
    })
  })
  request.on('error', reject)
  return promise
}

/** The address of questions that travel together, as those of a page do. */
export function addressOfAll(url: string, questions: { path: string; input: unknown }[]): string {
  const input = JSON.stringify(Object.fromEntries(questions.map((question, position) => [position, question.input])))
  return `${url}/${questions.map(({ path }) => path).join(',')}?batch=1&input=${encodeURIComponent(input)}`
}

/** The address of a question over tRPC. */
export function addressOf(url: string, path: string, input?: unknown): string {
  return input === undefined ? `${url}/${path}` : `${url}/${path}?input=${encodeURIComponent(JSON.stringify(input))}`
}
