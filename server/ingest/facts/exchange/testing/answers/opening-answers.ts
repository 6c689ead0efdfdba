import type { Assurance } from '../../../../../../shared/facts.ts'

/** Answers whose first words decide, refuse or say nothing, and what a figure in them is held against: each is to be read so. */
export const openingAnswers: [Assurance, string, string][] = [
  // What the first words say in full holds until something is taken back.
  [
    'assured',
    'The PCC asked whether the north had been left without cover while so many were on courses.',
    'The CC said it had not been. Cover was kept in every town, response times were as in May, and no leave was cancelled.',
  ],
  [
    'partly assured',
    'The PCC asked how long it would take to clear the owed days.',
    'The DCC said that about a third had been cleared and that the rest would be by June, but that it was going to be tight in the cells.',
  ],
  [
    'assured',
    'The PCC asked whether any victim had been hurt because of the backlog.',
    'Supt Boyle said that all forty files had been gone through by an outside reviewer, who had found no case in which harm was done.',
  ],
  [
    'assured',
    'The Mayor asked whether the pass mark was being lowered in order to fill the posts.',
    'Mr Lamb gave an assurance that it was not. The mark was set nationally and the share who failed had not changed in two years.',
  ],
  [
    'assured',
    'The Chair asked whether the force surveyed the victims of burglary.',
    'The DCC said that it did so each month, that 300 people had been called since May and that 78% had been content.',
  ],
  [
    'not assured',
    'The PCC asked for assurance that witnesses were being kept informed.',
    'Supt Boyle was not able to give it. A sample of twenty cases had found that in nine of them nobody had been in touch for six weeks.',
  ],
  [
    'not assured',
    'The Chair sought assurance that the form is now filled in for each case.',
    'DCI Reed could not give it: her sample of 40 cases had found the form in 25.',
  ],
  [
    'unclear',
    'The PCC asked whether older complainants were as likely to have their complaint upheld as others.',
    'DCI Reed responded that she was unable to say, because age was missing from a third of the records. The form made the question easy to skip.',
  ],
  [
    'unclear',
    'The PCC asked what would happen to the figures during the move.',
    'The CIO could not say. In other forces there had been a gap of several weeks, and he thought it likely that this would be no different.',
  ],
  [
    'unclear',
    'The Chair asked whether the nurses would say the same.',
    'The DCC said that they had not been asked and she did not know.',
  ],
  [
    'assured',
    'The PCC sought assurance that the scrutiny panel could see whatever reports it asked for.',
    'The DCC said that it could choose any report of the past year and that no request had been refused.',
  ],
  [
    'not assured',
    'The PCC asked what was being done to make it easier for farms to report.',
    'The CC said that nothing new was planned before the website is replaced.',
  ],
  [
    'assured',
    'The PCC wanted reassurance that the gain would last once the agency staff had gone.',
    'Supt Boyle said that their posts had been made permanent in May and that she had no doubt it would last.',
  ],
  [
    'assured',
    'Mr Lamb queried the cost of the new radios.',
    'The treasurer answered that it stood at £9.4m against a budget of £9.6m and that she had no worries about it.',
  ],
  [
    'assured',
    'Is the camera on the square recording people in their homes?',
    'No. It only covers the square, each use is logged, and film of anybody else is wiped within a month.',
  ],
  [
    'not assured',
    'I waited for an hour at the front counter and then went home. Is that acceptable?',
    'It is not, and I am sorry. We have six vacancies there, pay is better at the shop next door, and I cannot promise that the summer will be any better.',
  ],
  [
    'partly assured',
    'The PCC asked whether families are told of the result in person.',
    'Supt Boyle said that this is the policy, but in around a quarter of cases the family still hears by email. She has told sergeants to check each closure from May.',
  ],
  [
    'partly assured',
    'The PCC was concerned at a third delay and asked how sure the CIO was of the new date.',
    'The CIO said she was fairly sure but not certain: it rests on a last set of tests in May, and a later date has been kept in reserve.',
  ],
  [
    'assured',
    'The PCC asked the CC whether every report of a stolen car is now answered.',
    'The CC said yes. An officer had called on all of the 90 since May, and most had been seen on the same day.',
  ],
  [
    'partly assured',
    'Why do we never see anybody about the bikes on the towpath?',
    'Most offences there are a matter for the canal trust and not for us. Where somebody is in danger we can act, and an officer went there on five evenings in May and stopped 12 riders. I will ask her to go back.',
  ],
  [
    'assured',
    'The PCC was worried about the fair in August, and asked what was planned.',
    'The ACC said that a plan with two other forces had been agreed, with the same commander as last year, and that everything needed was in place.',
  ],
  [
    'assured',
    'The PCC asked whether the stables were being guarded.',
    'Mr Lamb confirmed that they were, at a cost of £400 a week, and that this would stop once they had been sold.',
  ],
  [
    'partly assured',
    'The PCC asked to what extent the councils were taking their share.',
    'The DCC said that relations were good at the top but that attendance at the weekly meeting was patchy, and she had taken this up with the directors.',
  ],
  // No answer, no way out, and what a figure is held against.
  [
    'not assured',
    'The PCC sought assurance that the fall was not down to the weather.',
    'The CC said that she could not rule that out.',
  ],
  [
    'not assured',
    'Why has the charge rate for theft dropped to 9%?',
    'The CC said that he did not have a good explanation. Demand had gone up, but other forces faced the same.',
  ],
  [
    'not assured',
    'The Chair asked what the force was doing with the six schools.',
    'Supt Boyle said that she had met two of them. She admitted that the other four had not replied and there was no plan for reaching them.',
  ],
  [
    'not assured',
    'The Chair challenged the force on abstraction, as residents say their officer is always elsewhere.',
    'The ACC accepted that it stands at 18% against a ceiling of 8% and offered no date by which it would come down.',
  ],
  [
    'not assured',
    'The Chair asked the ACC if the money for the nurses would run out in May.',
    'The ACC said that it would, unless the trust extended it.',
  ],
  [
    'partly assured',
    'The Chair asked about the backlog of vetting renewals.',
    'The DCC said that renewals had been suspended over the winter. The unit will start them again in April and expects to clear them by June.',
  ],
  ['unclear', 'The Chair asked what the drop-out rate was.', 'The DCC had no figure but offered to find out.'],
  [
    'unclear',
    'How many of them have been taken off the road this year?',
    "I haven't got that number on me, I'm afraid.",
  ],
  ['unclear', 'Do you know what share of reports come back to you?', "I don't, I'm afraid."],
  [
    'not assured',
    'The Chair asked about the number of officers from minority backgrounds.',
    'The DCC said that this stood at 3.2% against 8.1% of the population and that it had not moved in two years.',
  ],
  [
    'partly assured',
    'The Chair wished to be assured that the recruits reflect the county.',
    'The CC said that 5% of the last intake were from minority communities, compared with 10% in the county. A team of two has been set up and he expects to see the effect in the next intake.',
  ],
  [
    'partly assured',
    'The Chair was worried about sickness among call handlers, up for the fifth month.',
    'True. Appointments were three weeks out. An agency nurse starts on Monday, which should bring it down to one.',
  ],
  [
    'assured',
    'The Chair was concerned that the unit had lost two posts.',
    'The DCC responded that both had been filled in October.',
  ],
  [
    'assured',
    'The Chair sought confirmation that the four open areas each had an owner.',
    'The DCC confirmed this; all four sit with a named superintendent.',
  ],
  [
    'not assured',
    'The PCC sought reassurance that the drop in reports did not mean that victims could not get through.',
    'The CC could not give that reassurance. She suspected that many victims were waiting for a safe time to call, and that reports would climb in the spring.',
  ],
  [
    'not assured',
    'The Chair asked whether the force was content with its recording.',
    'The CC replied that it was not. The last audit had put it at 82 per cent, which was not good enough.',
  ],
  [
    'assured',
    'The Chair asked whether the notices had fallen more heavily on any one community.',
    'The CC answered that the force had looked at this and they had not; the background of those fined was in line with that of the population.',
  ],
  [
    'not assured',
    'The Chair asked how long a complaint takes to be resolved.',
    'The DCC said that the average is 90 working days against a target of 50. It had been 85 at the last meeting.',
  ],
  [
    'assured',
    'The PCC asked what was being done for the children in those homes.',
    'The DCC replied that officers were visiting all 200 families on the list, with schools telling the force when a child had not been seen.',
  ],
  [
    'not assured',
    'The PCC asked whether the detectives had the time they need for such cases.',
    'The DCC said that they did not, and that nothing would change before the new financial year.',
  ],
  [
    'assured',
    'The PCC asked if the new system was safe from attack.',
    'The CIO said that it had been tested twice by outside experts and that nothing serious had been found.',
  ],
  [
    'partly assured',
    'The PCC asked if every town now has its own sergeant.',
    'The ACC said that 18 of the 21 towns do, and that the other three will be filled in May.',
  ],
  [
    'not assured',
    'The PCC was concerned that letters go unanswered for weeks.',
    'The DCC agreed that this was poor. The team is four people short.',
  ],
  [
    'assured',
    'The PCC was concerned that letters go unanswered for weeks.',
    'The DCC did not recognise this. The average reply takes four days and no letter is older than a week.',
  ],
  [
    'unclear',
    'The PCC asked when the station would reopen.',
    'The CFO said that it depends on the builders and that he would not want to guess.',
  ],
  [
    'partly assured',
    'The PCC asked whether the app could be used in Welsh.',
    'The CIO said that it cannot at present, but that a Welsh version is being written and should be out by June.',
  ],
  [
    'assured',
    'The PCC asked how the force makes sure that no child is held overnight.',
    'The ACC explained that an inspector has to sign off each case and that the council is rung every hour.',
  ],
  [
    'not assured',
    'The PCC asked if the lessons of the review had been put into practice.',
    'The DCC conceded that few of them had, because the team had been disbanded.',
  ],
  [
    'unclear',
    'The PCC asked whether residents were happier.',
    'The CC said that residents are at the heart of everything the force does.',
  ],
  [
    'assured',
    'The PCC asked what the fund had paid for.',
    'The CEO said that it had paid for nine youth clubs and a van.',
  ],
  [
    'assured',
    'The Mayor asked: has anybody come to harm because nobody went?',
    'The DCC said that every decision not to attend is looked at the next day. No case of harm had been found.',
  ],
  // One question with each of its answers.
  [
    'assured',
    'The PCC asked if the new rota had bedded in.',
    'The DCC said that it had, and that the staff survey had been the best for six years.',
  ],
  [
    'partly assured',
    'The PCC asked whether rural stations were open at weekends.',
    'The ACC said that four are, and that the other two will open from June when the posts are filled.',
  ],
  [
    'not assured',
    'The PCC asked whether the stalking clinic was meeting each week.',
    'Supt Boyle said that it was not, as the psychologist had left in March.',
  ],
  ['unclear', 'The PCC asked how much the dispute had cost.', 'The CFO said that he would have to come back on that.'],
  [
    'assured',
    'The PCC was concerned that bail cases were being lost sight of.',
    'The DCC said that each was checked by a sergeant every fortnight and that none had been lost.',
  ],
  [
    'partly assured',
    'The PCC was concerned that bail cases were being lost sight of.',
    'The DCC acknowledged that this had been so. Each is now checked by a sergeant every fortnight.',
  ],
  [
    'not assured',
    'The PCC was concerned that bail cases were being lost sight of.',
    'The DCC accepted the point. She said that the system gives no warning and that staff keep their own lists.',
  ],
  [
    'assured',
    'The Chair sought assurance that complainants were told of the outcome.',
    'The Head of PSD confirmed that all of them were, in writing, and that this is audited.',
  ],
  [
    'partly assured',
    'The Chair sought assurance that complainants were told of the outcome.',
    'The Head of PSD said that nine in ten were. A reminder has been added to the system for the rest.',
  ],
  [
    'not assured',
    'The Chair sought assurance that complainants were told of the outcome.',
    'The Head of PSD said that she could not give it.',
  ],
  [
    'assured',
    'The Mayor asked what the two new vans were for.',
    'The ACC explained that they carry the drones team and the dogs.',
  ],
  ['assured', 'The Mayor asked how many officers were trained.', 'The ACC said that 412 were.'],
  [
    'partly assured',
    'The Mayor asked how many of the officers were trained.',
    'The ACC said that 412 of the 600 were, and that the others had been booked for the summer.',
  ],
  ['unclear', 'The Mayor asked whether residents felt safer.', 'The ACC said that the survey would be out in July.'],
  ['unclear', 'The Mayor asked whether the fall would last.', 'The ACC said that it was too early to tell.'],
  [
    'not assured',
    'The Mayor asked if the website problem had been put right.',
    'The CIO said that it had not and that the firm had given no date.',
  ],
  [
    'partly assured',
    'The Mayor asked if the website problem had been put right.',
    'The CIO said that it had for phones, but that older computers still had trouble.',
  ],
  [
    'partly assured',
    'The Mayor asked why response times had got longer.',
    'The ACC said that there were 20 vacancies and that a new intake would start in May.',
  ],
  ['not assured', 'The Mayor asked why response times had got longer.', 'The ACC said that there were 20 vacancies.'],
  ['assured', 'The Mayor asked whether any cell had been closed.', 'The ACC said that none had.'],
  ['not assured', 'The Mayor asked whether any cell had been closed.', 'The ACC said that two had.'],
  [
    'partly assured',
    'The Mayor asked whether any cell had been closed.',
    'The ACC said that two had, but that they would be open again by Friday.',
  ],
  [
    'assured',
    'The PCC queried the rise in overtime.',
    'The CFO said that nearly all of it was for the summit and would be paid back by the Home Office.',
  ],
  ['assured', 'The PCC asked when the paper would come.', 'The CEO said in June.'],
  [
    'not assured',
    'The PCC asked whether he could be confident in the figures.',
    'The analyst said that she would not be, because two districts had not sent theirs.',
  ],
  ['assured', 'The PCC asked about morale.', 'The Federation said that it was better than for some years.'],
  [
    'partly assured',
    'The PCC asked about morale.',
    'The Federation said that it was better in the towns but low in custody.',
  ],
  ['not assured', 'The PCC asked about morale.', 'The Federation said that it was as low as he could remember.'],
  [
    'assured',
    'The PCC wanted to be sure that children were not being strip searched without an adult.',
    'The DCC said that it had not happened once in the year and that each search is signed off by an inspector.',
  ],
  [
    'partly assured',
    'The PCC wanted to be sure that children were not being strip searched without an adult.',
    'The DCC said that it had happened twice. Both officers had been spoken to and the form had been changed.',
  ],
  [
    'not assured',
    'The PCC wanted to be sure that children were not being strip searched without an adult.',
    'The DCC said that it had happened twice.',
  ],
  ['assured', 'The PCC asked whether the cut in funding would mean fewer PCSOs.', 'The CFO said that it would not.'],
  [
    'not assured',
    'The PCC asked whether the cut in funding would mean fewer PCSOs.',
    'The CFO said that it would: eleven posts would go.',
  ],
  [
    'unclear',
    'The PCC asked whether the cut in funding would mean fewer PCSOs.',
    'The CFO said that no decision had been made.',
  ],
  ['assured', 'Ms Rao asked if officers carried the spray at all times.', 'Supt Boyle confirmed this.'],
  [
    'partly assured',
    'Ms Rao asked whether the target would be met.',
    'The DCC was hopeful that it would, although the winter had been hard.',
  ],
  ['assured', 'Ms Rao asked whether the target would be met.', 'The DCC was confident that it would.'],
  ['not assured', 'Ms Rao asked whether the target would be met.', 'The DCC doubted it.'],
  [
    'partly assured',
    'Ms Rao was disappointed that the report was late again.',
    'The CEO apologised and said that a second officer had been taken on.',
  ],
  [
    'partly assured',
    'The PCC enquired about the trial.',
    'The CC said that it had been popular. Funding ends in March and nothing has been found to replace it.',
  ],
  ['unclear', 'The PCC remained concerned at reports of a second case.', 'The ACC said that she could not comment.'],
  [
    'assured',
    'The PCC asked whether the survey was independent.',
    'The analyst said that it was run by the university.',
  ],
  [
    'partly assured',
    'The PCC asked how the force was getting on with the recommendations.',
    'The DCC said that 14 of the 19 had been signed off and that the rest were due by October.',
  ],
  [
    'not assured',
    'The PCC asked what had come of the pilot.',
    'The ACC admitted that it had petered out when the funding stopped.',
  ],
  [
    'assured',
    'The PCC asked what had come of the pilot.',
    'The ACC said that theft in the two streets had halved and that the scheme would be kept.',
  ],
  [
    'unclear',
    'The PCC asked if the trial would go ahead as planned.',
    'The CC replied that this was in the hands of the court.',
  ],
  [
    'assured',
    'The PCC sought assurance that the property store was secure.',
    'The DCC said that it had been inspected in May with no concerns.',
  ],
  [
    'partly assured',
    'The PCC sought assurance that the property store was secure.',
    'The DCC said that the alarm had been replaced but that the doors were still the old ones.',
  ],
  [
    'not assured',
    'The PCC sought assurance that the property store was secure.',
    'The DCC said that two audits had found items missing and that the store had been full since 2019.',
  ],
  [
    'partly assured',
    'The PCC was worried by the number of officers leaving.',
    'The CC shared the worry. A retention lead had been appointed and exit rates had come down a little since.',
  ],
  [
    'assured',
    'The PCC was worried by the number of officers leaving.',
    'The CC said that it was lower than in any of the last five years.',
  ],
  [
    'assured',
    'Cllr Dean asked if body worn video was switched on at every search.',
    'Supt Roy replied that it was, in 99% of cases, and that each failure was followed up.',
  ],
  [
    'partly assured',
    'Cllr Dean asked if body worn video was switched on at every search.',
    'Supt Roy replied that it was in 81% of cases.',
  ],
  ['assured', 'Cllr Dean asked who signs off the grounds.', 'Supt Roy replied that the sergeant does, the same day.'],
  ['not assured', 'Cllr Dean asked who signs off the grounds.', 'Supt Roy replied that at present nobody does.'],
  [
    'partly assured',
    'Cllr Dean asked who signs off the grounds.',
    'Supt Roy replied that at present nobody does, but that sergeants will from May.',
  ],
  [
    'assured',
    'Mr Vey asked how the figures compared with those of similar forces.',
    'The analyst said that the force was second of eight.',
  ],
  [
    'assured',
    'The Mayor asked the CC to confirm that no more counters would close.',
    'The CC confirmed that none would.',
  ],
  [
    'not assured',
    'The Mayor asked the CC to confirm that no more counters would close.',
    'The CC was unable to do so.',
  ],
  [
    'assured',
    'The Mayor asked whether the forecast could be relied upon.',
    'The CFO said that it had been within 0.2% for three years.',
  ],
  [
    'partly assured',
    'The Mayor noted that satisfaction had dropped and asked for the reason.',
    'The ACC put it down to poor follow-up and said that call-backs had been made compulsory.',
  ],
  [
    'not assured',
    'The Mayor noted that satisfaction had dropped and asked for the reason.',
    'The ACC put it down to poor follow-up.',
  ],
  ['unclear', 'The Mayor noted that satisfaction had dropped and asked for the reason.', 'The ACC did not know.'],
  [
    'assured',
    'The Mayor asked if there was any update on the merger of the two desks.',
    'The ACC said that they had merged on 1 May without difficulty.',
  ],
  [
    'partly assured',
    'The Mayor asked if there was any update on the merger of the two desks.',
    'The ACC said that it had been put back to September, as the lease had not been signed.',
  ],
  [
    'not assured',
    'The PCC was concerned that reports of theft had fallen.',
    'The DCC shared the concern. She was in no doubt that thefts had gone unreported.',
  ],
]
