const ending =
  /\b(?:office|offices|room|house|hall|headquarters|hq|building|buildings|centre|court|chambers?|suite|street|road|lane|square|floor|exchange|library|(?:guild|town|city|county|shire)[ -]?hall)(?: \w{1,2})?$/i
const role = /\b(?:head|director|manager|officer|chief|constable|commissioner|deputy|assistant|lead|chair|clerk)\b/i
const possessive = /(?<!\p{L})\p{L}{1,30}['’]s? (?=\p{L})/gu

/** Whether a line names a room and the house it is in, "Mayor's office, Almond House", though a part has the shape of a name. */
export function isPlaceLine(text: string): boolean {
  const parts = text.split(', ')
  const places = parts.filter((part) => ending.test(part))
  // The town may stand behind a room and its house.
  const isOnlyTown =
    places.length === parts.length - 1 && places.length > 1 && /^\p{Lu}[\p{L}'’-]+$/u.test(parts.at(-1) ?? '')
  return (
    parts.length > 1 &&
    (places.length === parts.length || isOnlyTown) &&
    parts.every((part) => !role.test(part.replace(possessive, '')))
  )
}
