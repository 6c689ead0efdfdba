import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TesseractPlace } from '../tesseract.ts'

/** Where the words of the scanned notes are, as Tesseract 5.3 recognised them. */
export const recordedWords = join(import.meta.dirname, 'scanned-notes.tsv')
export const scannedNotes = join(import.meta.dirname, 'scanned-notes.pdf')

type Deeds = { languages?: string; recognise?: string }

/**
 * A program of the name `tesseract` in a folder of its own, so that tests are the same where the real one is not installed.
 * What it does is said in words of the shell; without any it reads its picture and writes what was recorded.
 */
export function fakeTesseract({
  languages = 'echo "List of available languages (2):"; echo eng; echo osd',
  recognise = `cat > /dev/null; cat '${recordedWords}'`,
}: Deeds = {}): TesseractPlace {
  const folder = mkdtempSync(join(tmpdir(), 'tesseract-'))
  const file = join(folder, 'tesseract')
  writeFileSync(file, `#!/bin/sh\ncase "$1" in --list-langs) ${languages} ;; *) ${recognise} ;; esac\n`)
  chmodSync(file, 0o755)
  return { path: `${folder}:/usr/bin:/bin`, data: null }
}
