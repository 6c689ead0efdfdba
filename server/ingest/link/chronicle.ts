import type { LinkedRecord, RecordAction } from '../../../shared/record.ts'
import type { ThemeIndex } from '../../../shared/themes.ts'
import type { Directory } from './directory.ts'
import type { LifeInHand } from './life.ts'
import { Rarity } from './likeness.ts'
import type { Said } from './said.ts'
import type { Known, Matter } from './matter.ts'

/** The record as far as it is written: each meeting adds to it, none changes what stands. */
export type Chronicle = {
  bodyId: string
  directory: Directory
  /** The themes that the office looks for. */
  themes: ThemeIndex
  rarity: Rarity
  said: Said
  lives: LifeInHand[]
  livesById: Map<string, LifeInHand>
  issueIds: Set<string>
  /** Lives by each word, name and reference they were written with: where a mention looks for them. */
  livesBy: Map<string, Set<LifeInHand>>
  refUses: Map<string, number>
  /** Names that notes so far introduced as those of a system, programme or the like. */
  definedNames: Set<string>
  /** Subject announced for a day by an earlier meeting of the body. */
  announced: Map<string, string>
  record: Omit<LinkedRecord, 'people' | 'offices' | 'tenures' | 'lives' | 'ties'>
}

type Givens = { themes: ThemeIndex; said: Said }

export function newChronicle(bodyId: string, directory: Directory, { themes, said }: Givens): Chronicle {
  return {
    bodyId,
    directory,
    themes,
    rarity: new Rarity(),
    said,
    lives: [],
    livesById: new Map(),
    issueIds: new Set(),
    livesBy: new Map(),
    refUses: new Map(),
    definedNames: new Set(),
    announced: new Map(),
    record: {
      series: [],
      meetings: [],
      notes: [],
      attendances: [],
      items: [],
      actions: [],
      events: [],
      exchanges: [],
      commitments: [],
      decisions: [],
      themes: [],
      notices: [],
      issues: [],
      links: [],
    },
  }
}

export const knownTo = ({ definedNames, directory }: Chronicle): Known => ({
  names: definedNames,
  people: directory.nameWords,
})

const keysOf = (matter: Matter) => [
  ...[...matter.words].map((word) => `w ${word}`),
  ...[...matter.names].map((name) => `n ${name}`),
  ...(matter.ref === null ? [] : [`r ${matter.ref}`]),
]

const meetingKeys = (day: string) => [`m ${day}`, `m ${day.slice(0, 7)}`]

/** Makes a life findable by one more wording of it and by the meeting that tells it. */
export function remember(chronicle: Chronicle, life: LifeInHand, matter: Matter, heldOn: string): void {
  life.matters.push(matter)
  life.heardOn.push(heldOn)
  chronicle.rarity.add(matter.words)
  for (const key of [...keysOf(matter), ...meetingKeys(heldOn)]) {
    const lives = chronicle.livesBy.get(key) ?? new Set()
    chronicle.livesBy.set(key, lives.add(life))
  }
}

/** A word that so many lives hold finds none of them: they would all have to be compared, each with every other. */
const mostWithWord = 500

/**
 * Lives that share a name, a reference or a telling word with a matter, or were told at the meeting it is said to come from;
 * the only ones worth comparing.
 */
export function candidates(chronicle: Chronicle, matter: Matter, raisedAt: string | null = null): LifeInHand[] {
  const found = new Set<LifeInHand>()
  for (const key of [...keysOf(matter), ...(raisedAt === null ? [] : [`m ${raisedAt}`])]) {
    const lives = chronicle.livesBy.get(key)
    if (lives === undefined) continue
    if (key.startsWith('w ') && (lives.size > mostWithWord || !chronicle.rarity.isTelling(key.slice(2)))) continue
    for (const life of lives) found.add(life)
  }
  return [...found]
}

/** What the meeting in hand tells so far: the newest entries of the record. */
export function toldAt(chronicle: Chronicle, { id }: { id: string }): RecordAction[] {
  const { actions } = chronicle.record
  const before = actions.findLastIndex(({ meetingId }) => meetingId !== id)
  return actions.slice(before + 1)
}
