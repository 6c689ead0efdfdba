import { describe, expect, test } from 'vitest'
import { marlbeck } from '../testing/people.ts'
import { speechesIn } from './speeches.ts'

/** `ask PCC | reply CC, DCC`; `~` where whoever spoke before goes on. */
function told(sentence: string) {
  return speechesIn(sentence, marlbeck)
    .map(({ act, speakers }) =>
      `${act} ${speakers === null ? '~' : speakers.map(({ written }) => written).join(', ')}`.trim(),
    )
    .join(' | ')
}

describe('who says what in a sentence', () => {
  test.each([
    ['The PCC asked whether the new rota was working.', 'ask PCC'],
    ['The PCC then asked how long it would take.', 'ask PCC'],
    ['PCC asks if the vans are on the road.', 'ask PCC'],
    ['The Chief Constable said that it was.', 'tell Chief Constable'],
    ['The CC and ACC Kerr responded:', 'respond CC, ACC Kerr'],
    ['DCC/ACC Kerr explained the delay.', 'reply DCC, ACC Kerr'],
    ['The PCC welcomed the figures but sought assurance that they would last.', 'tell PCC | reassure ~'],
    ['Ms Penhale praised the team and asked if it would grow.', 'tell Ms Penhale | ask ~'],
    ['The PCC sought further reassurance on file quality.', 'reassure PCC'],
    ['The PCC asked for assurance that every call is logged.', 'reassure PCC'],
    ['The PCC asked to be assured that vetting is up to date.', 'reassure PCC'],
    ['The PCC raised her concerns about the backlog.', 'concern PCC'],
    ['The PCC was very concerned at the figures.', 'concern PCC'],
    ['The PCC highlighted that sickness had doubled.', 'raise PCC'],
    ['The PCC asked the DCC to circulate the paper.', 'request PCC'],
    ['The PCC asked that thanks be passed on.', 'request PCC'],
    ['The PCC asked the DCC to explain the fall.', 'ask PCC'],
    ['The PCC asked the DCC how he planned to recover.', 'ask PCC'],
    ['The PCC asked for an update on the custody works.', 'ask PCC'],
    ['The PCC wanted to know who pays.', 'ask PCC'],
    ['The PCC would like to understand why.', 'ask PCC'],
    ['The PCC had asked about this in May.', ''],
    ['In response, ACC Kerr said that it was too soon.', 'respond ACC Kerr'],
    ['ACC Kerr, in response, said that it was too soon.', 'respond ACC Kerr'],
    ['The Chief Constable, Owen Tarrant, replied that it was.', 'respond Chief Constable, Owen Tarrant'],
    ["In response to the PCC's question about cells, the DCC advised that two are shut.", 'ask PCC | respond DCC'],
    ['In reply to a question from Mr Tarrant, Ms Penhale confirmed the sum.', 'ask Mr Tarrant | respond Ms Penhale'],
    ['When asked by the PCC whether this was safe, the CC said that it was.', 'ask PCC | respond CC'],
    ['Asked if he was content, the CC replied that he was not.', 'ask | respond CC'],
    ['When the PCC asked why, the CC explained that parts were short.', 'ask PCC | reply CC'],
    ['The PCC asked about the fleet and the DCC explained that ten vans are due.', 'ask PCC | reply DCC'],
    ['The PCC queried the cost, to which ACC Kerr replied that it was fixed.', 'ask PCC | respond ACC Kerr'],
    ['The PCC queried the cost; ACC Kerr advised that it was fixed.', 'ask PCC | tell ACC Kerr'],
    ['The PCC asked about leave and was told that it was frozen.', 'ask PCC | told'],
    ['The PCC asked about leave and was assured by the DCC that it was not.', 'ask PCC | told DCC'],
    ['Prior to the meeting the PCC sampled ten files and asked if they were typical.', ''],
    ['With regard to cells, the PCC questioned the number shut.', 'ask PCC'],
    ['A member of the public asked why the desk was closed.', 'ask member of the public'],
    ['Another resident asked about parking.', 'ask resident'],
    ['Members asked how it was paid for.', 'ask Members'],
    ['Officers advised that a bid had been made.', 'tell Officers'],
    ['Councillor Amis queried the timing.', 'ask Councillor Amis'],
    ['Mrs Jo Lake (Head of Estates) confirmed the date.', 'reply Mrs Jo Lake'],
    ['The Head of Contact Management confirmed the date.', 'reply Head of Contact Management'],
    ['RT asked if it was funded.', 'ask RT'],
    ['He added that it would last.', 'add ~'],
    ['They acknowledged the gap.', 'reply ~'],
    ['It was confirmed that the desk will close.', 'reply'],
    ['Concerns were raised about the desk.', 'concern'],
    ['A question was raised by the PCC about the desk.', 'ask PCC'],
    ['The CC said that he agreed and ACC Kerr added that it was so.', 'tell CC | add ACC Kerr'],
    ["The PCC's office is closed.", ''],
    ['CC Staff Officer confirmed the room.', 'reply CC Staff Officer'],
    ['Poor performance identified in May has not improved.', ''],
    ['HMICFRS said that the plan was good.', ''],
    ['Significant Improvement was noted in the north.', ''],
    ['The force are reporting what they must.', ''],
    ['The PCC asked whether the CC was confident that it would last.', 'ask PCC'],
    ['The DCC is confident that it will last.', 'tell DCC'],
    ["ACC Kerr doesn't think there is enough grip.", 'tell ACC Kerr'],
    ['The DCC was unable to say when.', 'tell DCC'],
  ])('%s', (sentence, expected) => expect(told(sentence)).toBe(expected))
})
