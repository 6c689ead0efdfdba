import type { Passage, Styled } from './shapes.ts'
import { lineEndHyphen } from './unwrapped-text.ts'

const parted = /([\p{L}'’]{1,60})\u00ad([\p{L}'’]{1,60})/gu
const compound = /[\p{L}'’]{1,60}-[\p{L}'’-]{1,60}/gu
const word = /[\p{L}'’]+/gu

type Evidence = { words: Map<string, number>; compounds: Set<string>; isHyphenated: boolean }

/** What the rest of the document says about its words. A program that parts words does so far more often than a line happens to end at a hyphen. */
function evidenceOf(texts: readonly string[]): Evidence {
  const words = new Map<string, number>()
  const compounds = new Set<string>()
  let partings = 0
  let within = 0
  for (const text of texts) {
    for (const [found] of text.replace(parted, ' ').toLowerCase().matchAll(word))
      words.set(found, (words.get(found) ?? 0) + 1)
    for (const [found] of text.toLowerCase().matchAll(compound)) {
      compounds.add(found)
      within++
    }
    partings += text.split(lineEndHyphen).length - 1
  }
  return { words, compounds, isHyphenated: partings > 3 && partings > within / 3 }
}

/** Whether the hyphen at a line's end belongs to the word ("follow-up") and not to the line. */
function belongs(first: string, second: string, { words, compounds, isHyphenated }: Evidence): boolean {
  const [left, right] = [first.toLowerCase(), second.toLowerCase()]
  if (compounds.has(`${left}-${right}`)) return true
  if (words.has(left + right)) return false
  const areWords = words.has(left) && words.has(right)
  return isHyphenated ? areWords && left.length > 2 && right.length > 2 : true
}

/** Takes out or puts back each hyphen at a line's end, keeping the places of what is bold and of page breaks. */
function decided<Text extends Styled & { pageBreaks: number[] }>(styled: Text, evidence: Evidence): Text {
  if (!styled.text.includes(lineEndHyphen)) return styled
  const removed: number[] = []
  const text = styled.text.replace(parted, (_whole: string, first: string, second: string, at: number) => {
    if (belongs(first, second, evidence)) return `${first}-${second}`
    removed.push(at + first.length)
    return first + second
  })
  const moved = (place: number) => place - removed.filter((one) => one < place).length
  return {
    ...styled,
    text: text.replaceAll(lineEndHyphen, '-'),
    bold: styled.bold.map(([start, end]): [number, number] => [moved(start), moved(end)]),
    pageBreaks: styled.pageBreaks.map(moved),
  }
}

/** Passages in which words broken at a line's end are whole again; a hyphen of the word's own stays. */
export function withoutLineEndHyphens(passages: readonly Passage[]): Passage[] {
  const evidence = evidenceOf(passages.map(({ text }) => text))
  return passages.map((passage) => decided(passage, evidence))
}
