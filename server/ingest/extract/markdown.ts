import type { DocumentText } from '../../../shared/source.ts'
import { plainText } from './plain-text.ts'

/** Markdown: in notes a line is a line, so it is read as plain text whose light mark-up is taken out. */
export function markdown(source: string): DocumentText {
  return { ...plainText(source), reader: 'markdown@1' }
}
