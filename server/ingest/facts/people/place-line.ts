const ending =
  /\b(?:office|offices|room|house|hall|headquarters|hq|building|buildings|centre|court|chambers?|suite|street|road|lane|square|floor|exchange|library|(?:guild|town|city|county|shire)[ -]?hall)(?: \w{1,2})?$/i
const role = /\b(?:head|director|manager|officer|chief|constable|commissioner|deputy|assistant|lead|chair|clerk)\b/i
const possessive = /(?<!\p{L})\p{L}{1,30}['’]s? (?=\p{L})/gu

/** Whether a line names a room and the house it is in, "Mayor's office, Almond House", though a part has the shape of a name. */
export function isPlaceLine(text: string): boolean {
  const parts = text.split(', ')
  return parts.length > 1 && parts.every((part) => ending.test(part) && !role.test(part.replace(possessive, '')))
}
