import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, parseConfig } from './config.ts'

const defaults = {
  port: 4400,
  host: '127.0.0.1',
  dataDir: resolve('data'),
  databaseUrl: null,
  samples: true,
  tesseract: { path: '', data: null },
  logLevel: 'info',
}

const right: [environment: Record<string, string>, config: object][] = [
  [{}, {}],
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: '', HOST: ' ', DATABASE_URL: '' }, {}],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ HOST: 'localhost' }, { host: 'localhost' }],
  [{ HOST: '127.0.0.2' }, { host: '127.0.0.2' }],
  [{ DATA_DIR: '/srv/notes' }, { dataDir: '/srv/notes' }],
  [{ DATABASE_URL: 'postgresql://a:b@db/notes' }, { databaseUrl: 'postgresql://a:b@db/notes' }],
  [{ SAMPLES: 'off' }, { samples: false }],
  [{ OCR: 'off', PATH: '/usr/bin' }, { tesseract: null }],
  [{ PATH: '/usr/bin:/bin' }, { tesseract: { path: '/usr/bin:/bin', data: null } }],
  [{ PATH: '/bin', TESSDATA_PREFIX: '/srv/words' }, { tesseract: { path: '/bin', data: '/srv/words' } }],
  [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
  [{ SOMETHING_ELSE: 'x' }, {}],
]

test.each(right)('%o is understood', (environment, config) => {
  expect(parseConfig(environment)).toEqual({ ...defaults, ...config })
})

const wrong: [environment: Record<string, string>, sentence: RegExp][] = [
  [{ OCR: 'no' }, /^OCR is "no" but has to be "on" or "off"\.$/],
  [{ PORT: 'http' }, /^PORT is "http" but .*port number.*\.$/],
  [{ PORT: '65536' }, /^PORT /],
  [{ PORT: '-1' }, /^PORT /],
  [{ PORT: '80.5' }, /^PORT /],
  [{ HOST: '0.0.0.0' }, /^HOST is "0\.0\.0\.0" but .*no accounts yet.*\.$/],
  [{ HOST: '192.168.0.4' }, /^HOST /],
  [{ HOST: 'localhost.example.org' }, /^HOST /],
  [{ DATABASE_URL: 'mysql://a:secret@db/notes' }, /^DATABASE_URL has to look like/],
  [{ SAMPLES: 'yes' }, /^SAMPLES is "yes" but has to be "on" or "off"\.$/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL /],
]

test.each(wrong)('%o is refused in one sentence', (environment, sentence) => {
  expect(() => parseConfig(environment)).toThrow(ConfigError)
  expect(() => parseConfig(environment)).toThrow(sentence)
})

test('a password in an address is not repeated', () => {
  expect(() => parseConfig({ DATABASE_URL: 'mysql://a:secret@db/notes' })).not.toThrow(/secret/)
})

test('a .env file is read, and the environment wins over it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'))
  writeFileSync(join(folder, '.env'), 'PORT=5001\nSAMPLES=off\n')
  const program = `import { readConfig } from '${join(import.meta.dirname, 'config.ts')}'; console.log(JSON.stringify(readConfig()))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    env: { PORT: '5002' },
    encoding: 'utf8',
  })
  expect(JSON.parse(output)).toMatchObject({ port: 5002, samples: false, dataDir: join(folder, 'data') })
})
