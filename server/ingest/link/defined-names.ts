import type { DocumentFacts } from '../../../shared/facts.ts'

/** `Meridian, the new crime recording system`: a name, and what kind of thing it is the name of. */
const DEFINED =
  /(?<name>\p{Lu}[\p{L}’']{1,30}(?: \p{Lu}[\p{L}’']{1,30}){0,2}),? \(?(?:the|a|an|our|its|which is the) (?:[\p{Ll}-]{1,30} ){0,4}(?:system|programme|project|platform|database|software|tool|scheme|initiative|campaign|fund|pilot|strategy|app)\b/gu

const textsOf = (facts: DocumentFacts): string[] => [
  ...facts.items.map(({ title }) => title),
  ...facts.actions.flatMap(({ text, updates }) => [text, ...updates.map((update) => update.text)]),
  ...facts.exchanges.flatMap(({ question, answer }) => [question, answer ?? '']),
  ...facts.commitments.map(({ text }) => text),
]

/** Names that a document itself introduces as those of a system, programme or the like. */
export function definedNamesIn(facts: DocumentFacts): string[] {
  return textsOf(facts).flatMap((text) => [...text.matchAll(DEFINED)].map(({ groups }) => groups?.['name'] ?? ''))
}

/** Which of the names known so far a text uses, as whole words and with their capitals. */
export function knownNamesIn(text: string, names: ReadonlySet<string>): string[] {
  const padded = ` ${text.replace(/[^\p{L}\p{N}’']+/gu, ' ')} `
  return [...names].filter((name) => padded.includes(` ${name} `))
}
