import { createHash } from 'node:crypto'

/**
 * A name for a thing of the record that depends on nothing but what it is: the same documents give the same ids.
 * @param parts kind of thing first, then what tells it from others of that kind
 * @returns 24 hexadecimal digits
 */
export function idOf(...parts: (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}
