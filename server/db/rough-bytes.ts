const ofAny = 8
const ofObject = 32

/** About how much room a value takes in memory; what stands in it twice counts twice. */
export function roughBytes(value: unknown): number {
  if (typeof value === 'string') return ofAny + ofObject + value.length
  if (typeof value !== 'object' || value === null) return ofAny
  const within = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.values(value)
  let bytes = ofAny + ofObject
  for (const one of within) bytes += roughBytes(one)
  return bytes
}
