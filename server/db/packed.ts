import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A value kept as compressed JSON. */
export type Packed<Value> = Uint8Array & { readonly of?: Value }

/** JSON as it is kept. */
export const packJson = (json: string): Uint8Array => deflateRawSync(json)

/** A value as it is kept; the same value gives the same bytes. */
export const pack = <Value>(value: Value): Packed<Value> => packJson(JSON.stringify(value))

/** The value that was packed. */
export const unpack = <Value>(packed: Packed<Value>): Value =>
  JSON.parse(inflateRawSync(packed).toString('utf8')) as Value

/** Whether two kept values are the same, byte for byte; nothing is the same as nothing. */
export function isSamePacked(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.compare(one, other) === 0
}
