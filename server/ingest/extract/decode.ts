import { wording } from '../../../shared/words/text-notices.ts'
/** Bytes as text: a byte-order mark decides, else UTF-8 where it is valid, else Windows-1252 with a notice. */
export function decode(bytes: Uint8Array): { text: string; notice: string | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notice: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notice: null }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notice: null }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notice: wording.windows1252 }
  }
}
