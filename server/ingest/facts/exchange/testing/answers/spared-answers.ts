import type { Assurance } from '../../../../../../shared/facts.ts'

/** Answers that hang on what was spared, counted or is under way, on how a promise was asked for, and on what nobody had with them. */
export const sparedAnswers: [Assurance, string, string][] = [
  [
    'assured',
    'The Mayor asked whether dog owners had felt the loss of the warden.',
    'Supt Ives believed that they had not, as the rangers had taken on her rounds.',
  ],
  [
    'assured',
    'Mr Quayle asked if the overspend on agency cooks would be repeated.',
    'Ms Dray thought not: both kitchens are fully staffed again.',
  ],
  ['assured', 'Is there money for the lockers at the Moat Lane base?', 'DF said that £12,000 had been set aside.'],
  [
    'assured',
    'The Mayor asked if the checks on drivers had been completed.',
    'They had been completed in May and nobody had been suspended as a result.',
  ],
  [
    'assured',
    'Mr Quayle queried whether the chicanes on Priory Hill had made any difference.',
    'Insp Ford said that injuries there had fallen from nine to none.',
  ],
  [
    'assured',
    'The Mayor sought assurance that the night desk was staffed.',
    'Supt Ives gave an assurance that every high-risk caller was rung back within the hour, snow or not.',
  ],
  [
    'assured',
    'My worry is that the hamlets will lose their named warden. Can you promise me that they will not?',
    'I can. Every hamlet keeps its own and that is written into the plan.',
  ],
  [
    'assured',
    'Mr Quayle asked whether the drop in bicycle theft could be relied upon.',
    'An audit had looked at 150 records and had found only two that were wrongly classified, so she was satisfied that it was genuine.',
  ],
  [
    'assured',
    'Asked whether any life had been put at risk',
    'Ms Dray said that each slow arrival had been looked into and none had.',
  ],
  [
    'assured',
    'The Mayor asked how many warnings had been issued since the bylaw came in.',
    'Supt Ives said 48, all but three of them at the reservoir.',
  ],
  [
    'assured',
    'Mr Quayle asked how long an appeal took to be decided.',
    'The average was 31 working days against a national figure of 44.',
  ],
  ['assured', 'How many households are rung?', 'All of them, unless they ask not to be. That has been so since June.'],
  [
    'assured',
    'The Mayor asked Ms Dray if she was satisfied that wardens explain before they fine.',
    'She said she was: she had sat through thirty cases and in all but one the warden had done so.',
  ],
  [
    'partly assured',
    'The Mayor asked about the age of those who were searched.',
    'Supt Ives said the numbers were small, but those under twenty were three times as likely to be searched. A panel will look at each case.',
  ],
  [
    'partly assured',
    'The repair rate is the best for years. Will it last?',
    'I think it will, because the new garage is so good. Having said that, we have lost two mechanics to the buses.',
  ],
  [
    'partly assured',
    'The Mayor asked if the savings for the depot had been found.',
    'Ms Dray said that £0.4m of the £0.9m had been and that options for the rest would come in June.',
  ],
  [
    'partly assured',
    'What of the other three?',
    'They are visited by car. I am not happy with it and from May each farm will have a named ranger.',
  ],
  [
    'partly assured',
    'Mr Quayle asked whether wardens are still being taken off the beat.',
    'The rule of one day a week was being kept in all districts but Northfold, where it would be restored in May.',
  ],
  [
    'partly assured',
    'The Mayor was concerned that thefts from allotments had gone up by a half.',
    'Insp Ford explained that a team had been working there since March and had made four arrests, though it was too early to claim that it had turned.',
  ],
  [
    'partly assured',
    'The Mayor asked why one letter in five had been given up on.',
    'Eight clerks had left since Easter; she expected the number to fall from July.',
  ],
  [
    'not assured',
    'The Mayor asked if the hospital had agreed to share its list of those at highest risk.',
    'Supt Ives replied that it had not, and that she saw no sign of a change of mind.',
  ],
  [
    'not assured',
    'The Mayor was concerned that confidence among farmers was nine points lower.',
    'Ms Dray acknowledged that the gap had not closed and said that earlier measures had not worked. No further steps were in view until the regional review was published.',
  ],
  [
    'not assured',
    'Mr Quayle was concerned that some trades are refused more often.',
    'Ms Dray did not hold the figures, but nothing was planned.',
  ],
  [
    'unclear',
    'Mr Quayle queried what the overtime in the kitchens had cost.',
    'Ms Dray did not have the sum with her and would write to the Mayor with it.',
  ],
  [
    'unclear',
    'Would the service let a neighbour sit in on the hearings?',
    'Ms Dray was happy to consider it but had not taken advice and could not answer today.',
  ],
  [
    'unclear',
    'Mr Quayle asked what residents would get for the extra £4.',
    'Ms Dray undertook to publish the posts on the website in June.',
  ],
]
