import type { Assurance } from '../../../../../../shared/facts.ts'

/** Gaps that nobody has the means to close, gaps that are closing, and checks that found none. */
export const stuckAnswers: [Assurance, string, string][] = [
  [
    'not assured',
    'The PCC asked what becomes of the letters about parking.',
    'We stopped sorting them in May, and there is nobody to take them on.',
  ],
  [
    'partly assured',
    'The PCC asked what becomes of the letters about parking.',
    'There was a delay in sorting them in May. Two clerks have been assigned to it.',
  ],
  [
    'not assured',
    'The Mayor asked whether the loss of the dog team was hurting searches.',
    'Supt Dell said that some searches were taking longer and that she could see no easy way round it.',
  ],
  [
    'not assured',
    'The Mayor asked why the wait for a licence had doubled.',
    'Two clerks have retired and Ms Oke has not been able to replace them.',
  ],
  [
    'not assured',
    'The Mayor asked which courses were behind and why.',
    'Two, said Ms Oke: the tutor had moved on in June and no successor had been found.',
  ],
  [
    'not assured',
    'The Mayor asked if the cells were ever left with one sergeant.',
    'They are, on most Sundays, and there is no sergeant to spare for it.',
  ],
  [
    'not assured',
    'Can I be reassured that every bail date is checked?',
    'No, I cannot reassure you. A third are not, and the clerk who did it has left.',
  ],
  [
    'not assured',
    'The PCC asked if the pay date would be kept.',
    'The CFO conceded that it was late twice and would not promise that it would be right next time.',
  ],
  [
    'not assured',
    'She remained concerned that a laptop is missing from the vetting office.',
    'The DCC said that it cannot be found, and that nobody has been able to say who had it last.',
  ],
  ['unclear', 'The PCC asked if the lease could be ended early.', 'Mr Tull was not able to say until he had the deed.'],
  ['assured', 'The PCC asked if any claim was open.', 'Mr Tull was able to say that none was.'],
  ['not assured', 'The PCC asked if the kiosks are used.', 'Hardly at all. Three reports in six months.'],
  [
    'assured',
    'The Chair sought assurance that the night desk is never left short.',
    'Supt Dell said that no night had fallen below its minimum since June.',
  ],
  [
    'assured',
    'The Chair asked whether moving the desk had made a difference to callers.',
    'Supt Dell said that there had been no drop in satisfaction.',
  ],
  [
    'assured',
    'The Chair sought assurance that cautions are properly given.',
    'Each is signed by an inspector, and a check of ninety found none wrongly given.',
  ],
  [
    'assured',
    'The Chair sought assurance that every key is signed for.',
    'Supt Dell confirmed that it is and that a weekly check has found no omissions.',
  ],
  [
    'not assured',
    'The Chair asked whether the leaflets work.',
    'Supt Dell said that a review had found no evidence that they do.',
  ],
  ['assured', 'The Chair asked if there were any threats to the move.', 'There were none that she knew of.'],
  [
    'partly assured',
    'The Chair asked how many wardens have had the course.',
    'Supt Dell said that 31 of 40 have and that the other nine are booked for March.',
  ],
  [
    'partly assured',
    'The Chair asked if the deficit could be made good this year.',
    'Mr Tull said that half could. The rest would be carried into next year.',
  ],
  ['partly assured', 'The Chair asked if the plan is online.', 'Supt Dell said that it is for every ward but three.'],
  [
    'partly assured',
    'The Chair asked if the actuary was content with the fund.',
    'He was, save that two ages had been put down wrongly; they have been corrected.',
  ],
  [
    'partly assured',
    'The Chair asked whether recruits are mentored.',
    'Each has a mentor, though that is fewer than he would like. More are to be trained in May.',
  ],
  [
    'assured',
    'The Chair asked how fast the phones are answered.',
    'In nine seconds, which is faster than she had hoped.',
  ],
  [
    'partly assured',
    'The Chair asked why the gate at Moat Lane was open all night.',
    'A sensor had frozen. It was swapped on Friday and a new one is being fitted behind it.',
  ],
  [
    'partly assured',
    'She remained concerned at what is thrown from the bridge, and wanted to know what was being done.',
    'Supt Dell said that cameras had been put up and that patrols will pass there each evening.',
  ],
  [
    'partly assured',
    'The Chair asked if all four boats were in use.',
    'Three were. The last had been without an engine since May; a new one goes in on 3 June.',
  ],
  [
    'partly assured',
    'The Chair returned to the unread statements and asked what is different now.',
    'An officer has been given this as her only task, and he expects the backlog to be cleared by June.',
  ],
  [
    'unclear',
    'The Chair asked what the merger would mean for the lab.',
    'Ch Supt Voss said that nobody could yet tell.',
  ],
  [
    'unclear',
    'The Chair asked whether the dip was down to the lights.',
    'The numbers were too small for any conclusion to be drawn.',
  ],
  ['unclear', 'Will you keep the night bus fund?', 'I will decide that with the budget.'],
  [
    'not assured',
    'She remained concerned that the blind cannot read the notices and asked what there is for them.',
    'Nothing at present.',
  ],
  [
    'assured',
    'The Chair asked how soon complaints are answered.',
    'JM said that the average was three working days, against a target of six.',
  ],
  ['assured', 'The Chair asked if thefts from vans count as urgent.', 'They now do, each and every one.'],
]
