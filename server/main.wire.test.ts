import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { DatabaseConfig } from './db/open.ts'
import { describeEachDialect } from './db/testing/describe-each-dialect.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

type Run = { child: ChildProcess; out: () => string; firstLine: Promise<string>; ended: Promise<number | null> }

function run(env: Record<string, string>): Run {
  const child = spawn(process.execPath, [main], { env, cwd: fileURLToPath(new URL('.', import.meta.url)) })
  let out = ''
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const firstLine = new Promise<string>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      out += text.toString()
      const address = /http:\/\/\S+/.exec(out)
      if (address) resolve(address[0])
    })
    child.stderr?.on('data', (text: Buffer) => void (out += text.toString()))
    void ended.then(() => resolve(''))
  })
  return { child, out: () => out, firstLine, ended }
}

describeEachDialect('main', (_, { dialect, freshConfig }) => {
  const started: Run[] = []
  afterEach(async () => {
    for (const { child, ended } of started.splice(0)) {
      child.kill('SIGKILL')
      await ended
    }
  })
  const start = ({ dataDir, databaseUrl }: DatabaseConfig, more: Record<string, string> = {}) => {
    const database: Record<string, string> = databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }
    const server = run({ PORT: '0', DATA_DIR: dataDir, SAMPLES: 'off', ...database, ...more })
    started.push(server)
    return server
  }

  // SIGHUP is what a terminal sends that is closed.
  test.each(['SIGTERM', 'SIGHUP'] as const)(
    'migrates, listens, says where in one plain line, answers, ends at %s',
    async (signal) => {
      const server = start(await freshConfig({ migrated: false }))
      const address = await server.firstLine
      expect(server.out().trim()).toBe(`Brought Forward is at ${address}`)
      const health = await (await fetch(`${address}/health`)).json()
      expect(health).toMatchObject({
        status: 'ok',
        database: dialect === 'sqlite' ? 'sqlite' : 'postgresql',
        documents: 0,
      })
      const asked = performance.now()
      server.child.kill(signal)
      expect(await server.ended).toBe(0)
      expect(performance.now() - asked).toBeLessThan(10_000)
      for (const line of server.out().trim().split('\n').slice(1)) expect(JSON.parse(line)).toHaveProperty('level')
    },
  )

  test('loads the samples into an empty database, once, and leaves them out when they were removed', async () => {
    const config = await freshConfig()
    const first = start(config, { SAMPLES: 'on' })
    const address = await first.firstLine
    const documents = async (at: string) =>
      ((await (await fetch(`${at}/health`)).json()) as { documents: number }).documents
    expect(await documents(address)).toBeGreaterThan(0)
    const headers = { 'content-type': 'application/json' }
    const removal = await fetch(`${address}/api/trpc/record.removeSamples`, { method: 'POST', headers, body: '{}' })
    expect(removal.status).toBe(200)
    expect(await documents(address)).toBe(0)
    first.child.kill('SIGTERM')
    await first.ended
    expect(await documents(await start(config, { SAMPLES: 'on' }).firstLine)).toBe(0)
  })

  test('a setting it cannot start with ends it with one sentence', async () => {
    const config = await freshConfig()
    const taken = start(config)
    const port = new URL(await taken.firstLine).port
    const refusals: [Record<string, string>, RegExp][] = [
      [{ PORT: 'soon' }, /^PORT is "soon" but has to be a port number/],
      [{ HOST: '0.0.0.0' }, /^HOST is "0.0.0.0" but has to be a loopback address/],
      [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, /^DATABASE_URL names a database that cannot be reached/],
      [{ PORT: port, DATA_DIR: (await freshConfig()).dataDir }, /^PORT is taken/],
      [
        dialect === 'sqlite' ? {} : { DATABASE_URL: '' },
        dialect === 'sqlite' ? /^Another server is already using/ : /http/,
      ],
    ]
    for (const [settings, sentence] of refusals) {
      const server = start(config, settings)
      if (sentence.source === 'http') continue
      expect(await server.ended).toBe(1)
      expect(server.out()).toMatch(sentence)
      expect(server.out().trim().split('\n')).toHaveLength(1)
    }
  })
})
