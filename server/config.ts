import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { resolve } from 'node:path'
import { z } from 'zod'

/** A setting that the program cannot start with; the message is one sentence that names the variable. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const loopback = /^(localhost|::1|\[::1\]|127(\.\d{1,3}){3})$/

const settings = z.object({
  PORT: z
    .string()
    .default('4400')
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65535, 'has to be a port number from 0 to 65535')
    .transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(
      (host) => loopback.test(host),
      'has to be a loopback address such as 127.0.0.1: there are no accounts yet, so anyone who reaches this server could read and remove everything in it',
    ),
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((folder) => resolve(folder)),
  DATABASE_URL: z
    .string()
    .optional()
    .refine((url) => !url || isPostgresUrl(url), 'has to look like postgres://user:password@host:5432/database')
    .transform((url) => url ?? null),
  SAMPLES: z
    .enum(['on', 'off'], 'has to be "on" or "off"')
    .default('on')
    .transform((samples) => samples === 'on'),
  OCR: z
    .enum(['on', 'off'], 'has to be "on" or "off"')
    .default('on')
    .transform((recognition) => recognition === 'on'),
  PATH: z.string().default(''),
  TESSDATA_PREFIX: z.string().optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'has to be debug, info, warn, error or silent')
    .default('info'),
})

function isPostgresUrl(url: string): boolean {
  return URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol)
}

export type Config = {
  port: number
  host: string
  /** Absolute. */
  dataDir: string
  /** PostgreSQL's address, or null for SQLite in `dataDir`. */
  databaseUrl: string | null
  samples: boolean
  /** Where Tesseract is looked for, and its languages where they are kept apart; null where pages are not to be recognised. */
  tesseract: { path: string; data: string | null } | null
  logLevel: z.infer<typeof settings>['LOG_LEVEL']
}

/** The settings out of an environment; throws a `ConfigError` for the first that is wrong. Empty means not set. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(given)
  if (!parsed.success) throw new ConfigError(sentence(parsed.error, given))
  const { PORT, HOST, DATA_DIR, DATABASE_URL, SAMPLES, OCR, PATH, TESSDATA_PREFIX, LOG_LEVEL } = parsed.data
  const tesseract = OCR ? { path: PATH, data: TESSDATA_PREFIX ?? null } : null
  const kept = { dataDir: DATA_DIR, databaseUrl: DATABASE_URL, samples: SAMPLES }
  return { port: PORT, host: HOST, ...kept, tesseract, logLevel: LOG_LEVEL }
}

/** An address of a database may hold a password, so that value is not repeated. */
function sentence(error: z.ZodError, given: Record<string, string | undefined>): string {
  const { path, message } = error.issues[0] ?? { path: [], message: '' }
  const name = String(path[0])
  return name === 'DATABASE_URL' ? `${name} ${message}.` : `${name} is "${given[name]}" but ${message}.`
}

/** Reads `.env` of the working folder, where there is one, then the environment, which wins over it. */
export function readConfig(): Config {
  if (existsSync('.env')) loadEnvFile('.env')
  return parseConfig(process.env)
}
