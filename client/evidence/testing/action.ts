import type { ActionFact } from '../../../shared/facts.ts'

/** An action brought forward, as it was read from invented notes, for tests. */
export const action: ActionFact = {
  id: 'a1',
  ref: null,
  origin: 'brought forward',
  raisedAt: '2019-05',
  text: 'To come back',
  line: 31,
  spans: [[0, 12]],
  item: '1.1',
  reader: 'action@1',
  certainty: 'sure',
  owners: [],
  owingSide: { side: 'force', basis: 'inferred' },
  due: { written: 'in September', earliest: '2019-09-01', latest: '2019-09-30' },
  outcome: 'no change',
  updates: [{ text: 'No movement', line: 32, spans: [[13, 24]] }],
  continues: null,
}
