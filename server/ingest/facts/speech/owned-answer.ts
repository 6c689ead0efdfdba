import type { Heard } from './subject.ts'
import type { Speech } from './speech.ts'

const answering = String.raw`(?:(?:own|only|short|first|full) )?(?:answer|reply|response|view|position|assessment|understanding)(?: to (?:this|that|it|him|her|them|both|the question))? (?:was|is)\b(?! to\b)`
const ofSomebody = new RegExp(`^['’]s? ${answering}`, 'u')
const ofOneBefore = new RegExp(`^(?:his|her|their) ${answering}`, 'iu')

/** `The DCC's answer was that …`, `Her reply was that …`: an answer told by a noun, whose it is; null where a sentence begins otherwise. */
export function ownedAnswer({ text, mentions }: Heard): Speech | null {
  const told = { start: 0, act: 'respond' as const, verb: 'answered', isLabelled: false }
  if (ofOneBefore.test(text)) return { ...told, speakers: null }
  const owner = [...mentions.values()].find(
    ({ end, written }) => end - written.length <= 4 && ofSomebody.test(text.slice(end, end + 60)),
  )
  if (!owner) return null
  const { written, who, end } = owner
  const key = (who.name ?? who.office ?? written).toLowerCase()
  return { ...told, speakers: [{ written, key, side: who.side, start: end - written.length, end }] }
}
