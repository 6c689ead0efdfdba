import type { Assurance } from '../../../../../../shared/facts.ts'

/**
 * Questions with answers, worded in many ways, on which no sign was tuned: how many are read so is counted, and none is to be
 * made right by itself.
 */
export const heldBackAnswers: [Assurance, string, string][] = [
  [
    'assured',
    'The PCC asked whether every custody record is now checked.',
    'ACC Dow said that they all were, each by a second sergeant.',
  ],
  [
    'assured',
    'The Chair queried if the backlog of firearms renewals had grown over the winter.',
    'Supt Hale replied that it had not; it stood at nil.',
  ],
  [
    'assured',
    'Ms Orr wondered whether the loss of the Eastgate counter had put people off coming forward.',
    'The DCC answered that there was no sign of it: reports were level.',
  ],
  [
    'assured',
    'The Commissioner wanted to know how hate crime victims are kept informed.',
    'Each has a named officer who rings weekly, the Chief Constable explained.',
  ],
  [
    'assured',
    'The PCC sought assurance that no vulnerable caller is left waiting.',
    'The Head of Contact was able to give it. Every such call is picked up first.',
  ],
  [
    'assured',
    'The Mayor pressed the CC on whether the promised forty officers were in post.',
    'CC: Forty-three, and all on the street.',
  ],
  [
    'assured',
    'The PCC asked if there was any danger of the radio contract running over.',
    'None at all, the CFO said. It closes within its sum.',
  ],
  [
    'assured',
    'The PCC asked whether the delay to the new dog unit had done any harm.',
    'Mr Pryce did not believe so. Cover had been lent by a neighbour throughout.',
  ],
  [
    'assured',
    'Cllr Webb asked whether response times had slipped since the merger of the two rooms.',
    'They had in fact quickened, said ACC Long, by half a minute.',
  ],
  [
    'assured',
    'The PCC asked what had come of the amnesty.',
    'Two hundred blades were handed in, more than in any year before.',
  ],
  ['assured', 'The PCC asked when the new cells would open.', 'The DCC said that they had opened on Monday.'],
  [
    'assured',
    'The DPCC was worried that detectives were being taken off rape cases for events.',
    'ACC Finn assured her that nobody had been taken off; those teams are ring-fenced.',
  ],
  ['assured', 'The PCC asked if he could rely on the figure of 92%.', 'He could: it had been audited twice.'],
  [
    'assured',
    'The PCC queried whether Specials are given the same training.',
    'The CC confirmed that this was the case.',
  ],
  [
    'assured',
    'The Panel asked whether any officers remained unvetted.',
    'The Head of Standards was pleased to report that the last had been cleared in April.',
  ],
  [
    'assured',
    'Members asked why the number of complaints had gone up.',
    'It had gone down, the DCC corrected: the chart showed allegations, not complaints.',
  ],
  ['assured', 'The PCC asked who leads on business crime.', 'CI Marsh does, with a constable in each district.'],
  [
    'assured',
    'The PCC asked about the state of the control room’s morale.',
    'ACC Long spoke of a settled team; only two had left all year, the fewest on record.',
  ],
  [
    'assured',
    'The PCC challenged whether the savings were real.',
    'The CFO stood by them. Every pound had been taken out of the base.',
  ],
  [
    'assured',
    'The PCC asked whether the review of stalking cases was finished.',
    'It was. Its findings had been shared with every team.',
  ],
  [
    'partly assured',
    'The PCC asked whether all stations have a working lift.',
    'All but Harl do, the Head of Estates said.',
  ],
  [
    'partly assured',
    'The PCC asked why fewer drivers were being stopped.',
    'The team had been five short since June, but the vacancies had been advertised.',
  ],
  [
    'partly assured',
    'The Chair asked if the property store was in order.',
    'Supt Hale said that it was tidier than it had been, though two bays had still to be counted.',
  ],
  [
    'partly assured',
    'The PCC asked whether the force meets the standard for answering emails.',
    'Not at the moment. A second clerk joins in March, which ought to put it right.',
  ],
  [
    'partly assured',
    'The DPCC sought reassurance that children are not held overnight.',
    'The DCC said that it was rare: four had been this year, each for want of a bed elsewhere.',
  ],
  [
    'partly assured',
    'Ms Orr asked about satisfaction among burglary victims.',
    'It has climbed to 71%, yet lags the force’s own aim of 80.',
  ],
  [
    'partly assured',
    'The PCC was disappointed by the rise in sickness.',
    'The CC shared his disappointment. A nurse now visits each site and absence had begun to ease.',
  ],
  [
    'partly assured',
    'The PCC pressed for an answer on the late accounts.',
    'The CFO accepted that they were two months late and said the auditors would have them by Friday.',
  ],
  [
    'partly assured',
    'The PCC asked if every school has a named officer.',
    'The secondary schools do; the primaries do not.',
  ],
  [
    'partly assured',
    'The PCC asked whether body-worn video is switched on at each stop.',
    'In nine cases out of ten, Supt Hale said.',
  ],
  [
    'partly assured',
    'The PCC questioned whether the app is any use.',
    'The CC thought it good for patrol, less so for detectives.',
  ],
  [
    'partly assured',
    'The PCC asked whether cyber training had reached everyone.',
    'It had reached all but the night shift, who will have theirs in May.',
  ],
  [
    'partly assured',
    'The Commissioner raised concern about the time taken to charge.',
    'ACC Finn agreed it was too long; a fast track with prosecutors was being tried at two sites.',
  ],
  [
    'partly assured',
    'The PCC asked how many vetting renewals were overdue.',
    'Sixty, down from three hundred, and the rest would be cleared by summer.',
  ],
  ['partly assured', 'The PCC asked if staff feel safe to speak up.', 'Most said that they do. A fifth did not.'],
  [
    'partly assured',
    'The PCC asked whether the drone team could cover the whole county.',
    'By day, yes. At night they relied on the next force.',
  ],
  [
    'partly assured',
    'The PCC asked if lessons from the Alder case had been learned.',
    'They had been written up and taught, the DCC said, but she was not yet sure that practice had changed.',
  ],
  [
    'partly assured',
    'The PCC asked about abandonment on 101.',
    'It remained above where he wanted it, the Head of Contact said, which is why six posts had just been filled.',
  ],
  [
    'not assured',
    'The PCC asked whether the old boilers had been replaced.',
    'The Head of Estates said that they had not.',
  ],
  [
    'not assured',
    'The PCC asked if patrols had increased in the villages.',
    'If anything they had thinned, the CC said.',
  ],
  [
    'not assured',
    'The PCC asked whether the pledge of a call back within a day is kept.',
    'Rarely, ACC Long admitted.',
  ],
  [
    'not assured',
    'The PCC sought assurance that files reach prosecutors complete.',
    'Supt Hale regretted that he was in no position to offer any.',
  ],
  ['not assured', 'Cllr Webb was concerned that rural crime goes unreported.', 'The CC conceded that it did.'],
  ['not assured', 'The PCC asked whether the gap in pay for women had closed.', 'It had widened, to 14%.'],
  ['not assured', 'The PCC asked why the audit was ignored.', 'Nobody had been given it to do, the DCC admitted.'],
  ['not assured', 'The PCC asked if there was a plan for the summer.', 'There was none.'],
  ['not assured', 'The PCC asked whether the CC was content with file quality.', 'He was far from content.'],
  ['not assured', 'The PCC asked whether the force had enough interpreters.', 'Nowhere near, said the DCC.'],
  ['not assured', 'The PCC asked if victims had been told.', 'ACC Finn said that some had, but that most had not.'],
  [
    'not assured',
    'The PCC asked whether the promised saving was made.',
    'The CFO said that it fell short by half a million.',
  ],
  ['unclear', 'The PCC asked what the new rota would cost.', 'The CFO had not worked it out.'],
  [
    'unclear',
    'The PCC asked whether the scheme had cut thefts.',
    'ACC Dow thought it was a little soon to draw conclusions.',
  ],
  [
    'unclear',
    'The PCC asked how many of them were under eighteen.',
    'The DCC promised to let him have the number in writing.',
  ],
  ['unclear', 'The PCC asked if the helicopter would stay.', 'That lay with the national service, the CC said.'],
  ['unclear', 'The PCC asked whether the chief inspector had been told.', 'Supt Hale could not recall.'],
  ['unclear', 'The PCC asked if the precept would need to rise.', 'Much would hang on the settlement, the CFO said.'],
  ['unclear', 'The PCC asked whether the force would publish the report.', 'The CC said he would reflect on that.'],
  [
    'unclear',
    'The PCC asked if the thefts were linked.',
    'ACC Finn preferred not to comment while a trial was pending.',
  ],
  ['unclear', 'The PCC asked whether outcomes differ by district.', 'The DCC described how the new board is made up.'],
  ['unclear', 'The PCC asked if the figure included fraud.', 'Neither officer was certain.'],
  [
    'unclear',
    'Mr Pike asked what share of shoplifting is solved.',
    'The CC said that shoplifting hurt traders and that the force took it seriously.',
  ],
  [
    'unclear',
    'The PCC asked how many stations have step-free access.',
    'The CFO said that access was a long-standing interest of hers.',
  ],
  [
    'unclear',
    'Ms Vane asked when the new uniform would be issued.',
    'ACC Low said that the cloth had been chosen with great care.',
  ],
  [
    'unclear',
    'The Chair asked what the overspend on fuel might come to.',
    'The Head of Fleet described how petrol is bought.',
  ],
  ['assured', 'The PCC asked when the dog unit would have its second van.', 'It came a fortnight ago, Supt Orme said.'],
  [
    'not assured',
    'The Chair asked whether the cells at Morby were in use.',
    'They had been mothballed since the flood, the DCC said.',
  ],
  [
    'not assured',
    'Ms Vane asked if the app could be used in Welsh.',
    'Not before the next release, which nobody has paid for.',
  ],
  ['not assured', 'The PCC asked whether the two forces share a register.', 'Each keeps its own, the DCC said.'],
  [
    'partly assured',
    'The PCC asked if the beat officers were known to their schools.',
    'Four in five are, going by the heads who wrote back.',
  ],
  [
    'partly assured',
    'The Mayor asked whether the courts sit on time.',
    'As a rule they do, ACC Low said, Mondays apart.',
  ],
  ['partly assured', 'The Chair asked whether the interpreters turn up.', 'Nearly always; twice in June they had not.'],
  ['assured', 'Ms Vane asked what the auditors made of the property store.', 'They could find no fault with it.'],
  [
    'assured',
    'The PCC asked if the night buses had brought more disorder.',
    'If they had, the CC had yet to hear of it.',
  ],
  [
    'assured',
    'The PCC asked whether the handover to the new supplier had gone badly.',
    'Nobody outside the building noticed it, the CFO said.',
  ],
  [
    'unclear',
    'The Mayor asked whether speeding had fallen by the school.',
    'Supt Orme wondered if the Mayor had seen the new crossing.',
  ],
  ['unclear', 'The PCC asked if the contract would be renewed.', 'That lay with the region, the CFO said.'],
  ['unclear', 'The Chair asked how confident staff are in their managers.', 'The DCC would circulate the survey.'],
  [
    'partly assured',
    'The PCC asked whether the march had passed off well.',
    'It had, though it emptied every other town of its patrols.',
  ],
  [
    'partly assured',
    'The PCC asked if any complaint had been lost.',
    'Two had. Both complainants have been written to and the tray is now emptied daily.',
  ],
  ['not assured', 'The Chair asked if any complaint had been lost.', 'At least nine had, the DCC regretted to say.'],
  [
    'assured',
    'The Mayor asked if officers were being sent home early to save on overtime.',
    'They were not, the CC said. Every shift had run its length.',
  ],
  ['assured', 'Ms Vane asked who looks after the cadets.', 'A sergeant and six volunteers, all of them vetted.'],
  [
    'assured',
    'The PCC asked what becomes of seized bicycles.',
    'They are tagged, kept for three months and given to the prison workshop.',
  ],
  ['not assured', 'You had 30 vacancies in March. How many now?', 'Thirty-eight.'],
  [
    'assured',
    'The PCC asked why the number of stops had doubled.',
    'It reflected fuller recording; the number made was unchanged.',
  ],
]
