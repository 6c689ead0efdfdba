import type { Assurance, Challenge, NoticeKind, Outcome, Side } from '../../shared/facts.ts'
import type { Fair, FairList } from './fair.ts'

export type LabelledPerson = {
  name: Fair<string>
  office: Fair<string>
  status: Fair<'present' | 'apologies'>
  side?: Fair<Side>
  called?: string[]
  optional?: true
}
export type LabelledItem = {
  number: Fair<string>
  title: Fair<string>
  line: Fair<number>
  parent?: Fair<string>
  optional?: true
}
export type LabelledOwner = { written: Fair<string>; name: Fair<string>; side?: Fair<Side> }
export type LabelledDue = { written?: Fair<string>; earliest: Fair<string>; latest: Fair<string> }

export type LabelledAction = {
  id: string
  ref?: Fair<string>
  origin: 'raised' | 'brought forward'
  raisedAt?: Fair<string>
  line?: Fair<number>
  item?: Fair<string>
  starts: Fair<string>
  owners: FairList<LabelledOwner>
  due?: Fair<LabelledDue>
  outcome?: Fair<Outcome>
  continues?: string | null
  optional?: true
}

export type LabelledExchange = {
  line: Fair<number>
  starts: Fair<string>
  challenge?: Fair<Challenge>
  by?: Fair<string>
  answeredBy: FairList<string>
  assurance?: Fair<Assurance>
  optional?: true
}

/** Facts labelled by hand: the shape of `DocumentFacts`, with first words in place of long texts. */
export type Label = {
  document: { name: string }
  meeting: {
    title?: Fair<string>
    series?: Fair<string>
    heldOn?: Fair<string>
    chair?: Fair<string>
    nextMeeting?: { heldOn: Fair<string>; subject?: Fair<string> } | null
  }
  attendance: LabelledPerson[]
  items: LabelledItem[]
  actions: LabelledAction[]
  exchanges: LabelledExchange[]
  notices?: { kind: NoticeKind; line: Fair<number>; optional?: true }[]
}
