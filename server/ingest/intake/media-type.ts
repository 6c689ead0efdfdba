import { csvType, docxType, pdfType, xlsxType, type MediaType } from '../../../shared/source.ts'
import { wording } from '../../../shared/words/refused-files.ts'

const signatures: readonly [string, string][] = [
  ['{\\rtf', wording.rtf],
  ['\u0089PNG', wording.image],
  ['\u00ff\u00d8\u00ff', wording.image],
  ['GIF8', wording.image],
  ['II*\u0000', wording.image],
  ['MM\u0000*', wording.image],
  ['\u001f\u008b', wording.compressed],
  ['\u007fELF', wording.program],
  ['MZ\u0090', wording.program],
]

/** What a ZIP archive is, by the name of a part of it. */
const archives: readonly [part: RegExp, kind: MediaType | { refused: string }][] = [
  [/^word\/document\d*\.xml$/, docxType],
  [/^xl\/workbook\.xml$/, xlsxType],
  [/^xl\/workbook\./, { refused: wording.binaryWorkbook }],
  [/^ppt\/presentation\./, { refused: wording.presentation }],
  [/^content\.xml$/, { refused: wording.openDocument }],
]

// Readers of PDF look for the mark in the first 1,024 bytes; text that merely names it is text.
const startOfPdf = /^\s{0,64}%PDF-\d/
const startOfHtml = /^\s{0,500}(?:<!--[^>]{0,2000}>\s{0,100}){0,5}(?:<!doctype html|<html|<head|<body)/i
const startOfFragment = /^\s{0,500}<(?:div|p|h[1-6]|article|section|main|table|ul|ol|header)[\s>]/i

const beginning = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 4096))

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** A drawing, whatever words stand in it. */
const startOfDrawing =
  /^\s{0,64}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,2000}>\s{0,100}){0,5}(?:<!doctype svg[^>]{0,300}>\s{0,100})?<svg[\s>]/i

/** Headers of a message, and among them one that says that its text is packed or in parts: it cannot be read as it stands. */
const startOfMail = /^(?:[A-Z][\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){3}/
const packedMail = /^Content-(?:Transfer-Encoding:\s{0,5}(?:base64|quoted-printable)|Type:\s{0,5}multipart\/)/im

function isPackedMail(start: string): boolean {
  const [headers = ''] = start.replaceAll('\r', '').split('\n\n', 1)
  return startOfMail.test(`${headers}\n`) && packedMail.test(headers)
}

/** Text of two bytes a letter, of which every other one is zero in a language of Latin letters. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const zeros = (odd: 0 | 1) => sample.filter((byte, at) => at % 2 === odd && byte === 0).length
  const [even, odd] = [zeros(0), zeros(1)]
  return Math.max(even, odd) > sample.length * 0.4 && Math.min(even, odd) < sample.length * 0.02
}

/** Text has no zero bytes and next to no control characters. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  const sample = bytes.subarray(0, 65_536)
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32)) controls++
  }
  return controls * 50 > sample.length
}

/** The names in a ZIP archive's directory, as far as it is whole; nothing is unpacked. */
function namesIn(archive: Buffer): string[] {
  const names: string[] = []
  const end = archive.lastIndexOf('PK\u0005\u0006')
  let at = end >= 0 && end + 20 <= archive.length ? archive.readUInt32LE(end + 16) : archive.length
  while (at + 46 <= archive.length && archive.readUInt32LE(at) === 0x02014b50) {
    const length = archive.readUInt16LE(at + 28)
    names.push(archive.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return names
}

/** An archive that lost its directory, because it is cut off, is known by the names before its parts. */
function archiveKind(bytes: Uint8Array): MediaType | { refused: string } {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = namesIn(archive)
  const known = archives.find(([part]) => names.some((name) => part.test(name)))
  if (known) return known[1]
  return names.length === 0 && archive.includes('word/') ? docxType : { refused: wording.zip }
}

/** An old Office file may also be a new one behind a password. */
function oldOfficeKind(bytes: Uint8Array): { refused: string } {
  const isProtected = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
  return {
    refused: isProtected ? wording.officeWithPassword : wording.oldOffice,
  }
}

function textKind(start: string, name: string): MediaType {
  if (startOfHtml.test(start)) return 'text/html'
  const isNamedHtml = /\.x?html?$/i.test(name)
  if (isNamedHtml && (startOfFragment.test(start) || /<\w+[\s>]/.test(start))) return 'text/html'
  if (/\.(?:csv|tsv)$/i.test(name)) return csvType
  return /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain'
}

/** The kind of a file by its content, or in words what it is instead. */
export function mediaTypeOf(bytes: Uint8Array, name: string): MediaType | { refused: string } {
  if (hasUtf16Mark(bytes)) {
    const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
    const text = new TextDecoder(label).decode(bytes.subarray(0, 4096))
    // UTF-32 begins with the same mark, and each of its characters is followed by a zero.
    return text.includes('\0') ? { refused: wording.otherEncoding } : textKind(text, name)
  }
  const start = beginning(bytes)
  if (startOfPdf.test(start) || (start.slice(0, 1024).includes('%PDF-') && isBinary(bytes))) return pdfType
  if (start.startsWith('PK\u0003\u0004')) return archiveKind(bytes)
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldOfficeKind(bytes)
  const signature = signatures.find(([magic]) => start.startsWith(magic))
  if (signature) return { refused: signature[1] }
  if (startOfDrawing.test(start.replace(/^\u00ef\u00bb\u00bf/, ''))) return { refused: wording.image }
  if (isPackedMail(start)) return { refused: wording.mail }
  if (isUnmarkedUtf16(bytes)) return { refused: wording.unknownEncoding }
  if (isBinary(bytes)) return { refused: wording.notText }
  return textKind(start.replace(/^\u00ef\u00bb\u00bf/, ''), name)
}
