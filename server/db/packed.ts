import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A value kept as compressed JSON. */
export type Packed<Value> = Uint8Array & { readonly of?: Value }

/** JSON as it is kept. */
export const packJson = (json: string): Uint8Array => deflateRawSync(json)

/** A value as it is kept; the same value gives the same bytes. */
export const pack = <Value>(value: Value): Packed<Value> => packJson(JSON.stringify(value))

/** A value kept as compressed JSON that can be read only beside the text it repeats. */
export type PackedBeside<Value> = Uint8Array & { readonly besideOf?: Value }

/** A value that repeats much of a text, as it is kept beside that text. */
export const packBeside = <Value>(text: string, value: Value): PackedBeside<Value> =>
  deflateRawSync(JSON.stringify(value), { dictionary: Buffer.from(text) })

/** The value that was packed beside this text. */
export const unpackBeside = <Value>(text: string, packed: PackedBeside<Value>): Value =>
  JSON.parse(inflateRawSync(packed, { dictionary: Buffer.from(text) }).toString('utf8')) as Value

/** A text kept compressed. */
export type PackedText = Uint8Array & { readonly isText?: true }

/** A text as it is kept. */
export const packText = (text: string): PackedText => deflateRawSync(text)

/** The text that was packed; the empty one where nothing is held. */
export const unpackText = (packed: PackedText | null | undefined): string =>
  packed ? inflateRawSync(packed).toString('utf8') : ''

/** The value that was packed. */
export const unpack = <Value>(packed: Packed<Value>): Value =>
  JSON.parse(inflateRawSync(packed).toString('utf8')) as Value

/** Whether two kept values are the same, byte for byte; nothing is the same as nothing. */
export function isSamePacked(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.compare(one, other) === 0
}
