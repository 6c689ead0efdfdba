import type { Assurance } from '../../../../../../shared/facts.ts'

/** What a no, or a yes, means by what was hoped for: near misses beside what they are near to. */
export const hopedAnswers: [Assurance, string, string][] = [
  [
    'assured',
    'Mr Orme asked whether the grant had been claimed in both years.',
    'The CFO assured him that it had not.',
  ],
  ['not assured', 'Mr Orme asked whether the grant had been claimed in both years.', 'The CFO said that it had not.'],
  [
    'assured',
    'The PCC asked whether the rota would alter for parents.',
    'ACC Lunt was confident that it would not; every request is heard by two managers.',
  ],
  [
    'not assured',
    'The PCC asked whether the new kennels would open on time.',
    'ACC Lunt was not confident that they would.',
  ],
  [
    'assured',
    'The Chair asked whether any of the tutors had left since May.',
    'Supt Dell said that none had, and that two more are in training.',
  ],
  [
    'assured',
    'The Chair asked whether any child had been kept in the van overnight.',
    'Supt Dell said that none had since the rule came in.',
  ],
  [
    'not assured',
    'The Chair asked whether any of the sergeants had been trained in it.',
    'Supt Dell said that none had.',
  ],
  [
    'not assured',
    'The Chair asked whether any progress had been made with the lease.',
    'Supt Dell said that none had.',
  ],
  ['assured', 'The PCC asked whether the mileage had been paid twice.', 'The CFO said that it had not.'],
  [
    'assured',
    'The PCC asked whether the gain in town was made at the expense of the villages.',
    'ACC Lunt said that it was not; both have gained.',
  ],
  ['assured', 'The PCC asked whether the deaf had been left out of the survey.', 'No. They were asked by letter.'],
  [
    'partly assured',
    'The Mayor remained concerned that tutors are still lent to other stations and asked if this would stop.',
    'The CC said that it would not stop before the autumn. Six more tutors start in September.',
  ],
  [
    'not assured',
    'The Mayor remained concerned that tutors are still lent to other stations and asked if this would stop.',
    'The CC said it would not stop before the winter, as no shift can spare them.',
  ],
  [
    'not assured',
    'The Mayor remained concerned that dogs are still kept in vans and asked if that had ended.',
    'The CC conceded that it had not.',
  ],
  [
    'not assured',
    'The Mayor remained concerned at a letter which says that keys are left in vans, and asked if that was true.',
    'The CC replied that it is.',
  ],
  [
    'assured',
    'The Mayor remained concerned at a letter which says that keys are left in vans, and asked if that was true.',
    'The CC replied that it was not.',
  ],
  [
    'not assured',
    'The PCC asked whether the fleet could cope with a cut of six vans.',
    'Mr Tull thought that it could not.',
  ],
  ['assured', 'The PCC asked whether the fleet could cope with a cut of six vans.', 'Mr Tull thought that it could.'],
  [
    'assured',
    'The PCC asked if the force remained on course to reduce the number of injured riders.',
    'Supt Dell said that it did.',
  ],
  [
    'assured',
    'The PCC asked if the room had a second line should the first fail.',
    'Supt Dell said that it has, and that it is tried out each month.',
  ],
  ['assured', 'The PCC asked if the figures could be broken down by ward.', 'Supt Dell said that they could.'],
  [
    'assured',
    'She remained concerned about what is said of the stables. Has everybody who works there been spoken to?',
    'Supt Dell said yes, all nine, by somebody from outside.',
  ],
  [
    'not assured',
    'The PCC asked if there was a difference between the two stations.',
    'Supt Dell confirmed that there was, Eastgate being slower by a week.',
  ],
  [
    'assured',
    'The PCC asked whether the new shifts had put more strain on call takers or drained the villages.',
    'Supt Dell said that they had not.',
  ],
  ['assured', 'The Mayor asked if the fence had displaced the dealers.', 'Supt Dell said that it had not.'],
  [
    'not assured',
    'The Mayor asked if the two rooms would open together.',
    'They would not. The move had been postponed and the lease is precarious.',
  ],
  ['assured', 'The Mayor asked about the radios.', 'They are reliable, and the move caused no disruption.'],
]
