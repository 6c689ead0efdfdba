import { capital } from '../../../shared/words/en/counts.ts'
import { outcomeCodes } from '../../../shared/named-matters.ts'

/** A word of the trade. `marks` are the forms under which it is explained where it stands in running text; none where it is too common. */
export type GlossaryEntry = { key: string; term: string; meaning: string; marks: string[] }

const closes = 'A code by which the police close a crime; it says nothing of what a meeting concluded.'

const codes = Object.entries(outcomeCodes).map(([code, meaning]) => ({
  key: `outcome-${code}`,
  term: `Outcome ${code}`,
  meaning: `${capital(meaning)}. ${closes}`,
  marks: [`outcome ${code}`],
}))

const entries: GlossaryEntry[] = [
  {
    key: 'oversight',
    term: 'Oversight',
    meaning: 'Holding a police force to account in public: asking, hearing the answer, and coming back to it.',
    marks: [],
  },
  {
    key: 'body',
    term: 'Oversight body',
    meaning:
      'The office that holds the force to account: today mostly a police and crime commissioner, else a mayor or a board. One body may succeed another.',
    marks: ['oversight body', 'oversight bodies'],
  },
  { key: 'force', term: 'Force', meaning: 'The police force that is held to account.', marks: [] },
  {
    key: 'side',
    term: 'Side',
    meaning:
      'Who owes an action: the commissioner’s (the oversight body and its office), the force’s, or a partner’s, such as a council or the Crown Prosecution Service.',
    marks: [],
  },
  {
    key: 'action',
    term: 'Action',
    meaning:
      'What the notes mark as something to be done, with an owner and perhaps a due date. One action may be written down at several meetings; it still counts once.',
    marks: [],
  },
  {
    key: 'as-written',
    term: 'As written',
    meaning:
      'Counted sentence by sentence, as they stand in the notes. Other figures count actions: several sentences about one action count once.',
    marks: ['as written'],
  },
  {
    key: 'as-at',
    term: 'As at',
    meaning:
      'The day for which a figure is true: the last meeting read, unless another day is chosen. What was told later is not counted.',
    marks: ['as at', 'as-at date'],
  },
  {
    key: 'brought-forward',
    term: 'Brought forward',
    meaning: 'An earlier action, reported on at this meeting.',
    marks: ['brought forward'],
  },
  {
    key: 'due-interval',
    term: 'Due interval',
    meaning:
      'The earliest and the latest day that the words of a due date allow: “end of the year” is 1 to 31 December. An action is past its due date only after the latest day.',
    marks: ['due interval', 'due intervals'],
  },
  {
    key: 'slip',
    term: 'Slip',
    meaning: 'Days from the latest day of the first due date to that of the present one.',
    marks: ['slip', 'slipped'],
  },
  {
    key: 'silent-lapse',
    term: 'Silent lapse',
    meaning:
      'An open action that the meeting which should have heard of it said nothing of. The pages say “not mentioned when due”.',
    marks: ['silent lapse', 'silent lapses', 'not mentioned when due', 'fell silent'],
  },
  {
    key: 'issue',
    term: 'Issue',
    meaning: 'One matter across meetings: the actions, questions and reports that belong together.',
    marks: [],
  },
  {
    key: 'return',
    term: 'Return',
    meaning:
      'A later meeting at which an issue was reported on past its due date, reported as no change, put off, or raised again after it was completed. A report in time is no return.',
    marks: [],
  },
  {
    key: 'repeat-issue',
    term: 'Repeat issue',
    meaning: 'An issue that came back when it should have been settled: it returned twice, or was put off once.',
    marks: ['repeat issue', 'repeat issues'],
  },
  {
    key: 'commitment',
    term: 'Commitment',
    meaning: 'A promise made in an answer that nobody wrote down as an action.',
    marks: [],
  },
  {
    key: 'assurance',
    term: 'Assurance',
    meaning:
      'Whether an answer gave the commissioner reason to be content: assured, partly assured, not assured, or unclear. The words suggest it; a person decides.',
    marks: ['not assured'],
  },
  {
    key: 'tenure',
    term: 'Tenure',
    meaning:
      'The time for which one person holds an office. An action stays with the office; its age from before a tenure is shown apart.',
    marks: ['tenure', 'tenures'],
  },
  {
    key: 'censoring',
    term: 'Censoring',
    meaning:
      'An action that is still open has not ended yet: it counts as open up to the as-at date and is then set aside, neither left out nor taken as ended.',
    marks: ['censoring', 'censored'],
  },
  {
    key: 'kaplan-meier',
    term: 'Kaplan–Meier',
    meaning:
      'A standard estimate of the share still open after so many days that counts what is still open as well as what has ended.',
    marks: ['Kaplan–Meier'],
  },
  {
    key: 'median',
    term: 'Median',
    meaning:
      'Here, the number of days after which half of the actions have ended, those still open counted. Not reached: fewer than half have ended so far.',
    marks: ['median'],
  },
  {
    key: 'interval',
    term: 'Interval, band',
    meaning:
      'How far an estimate could be off by chance: were the figure worked out again and again on like numbers, the interval would hold the true value 95 times in 100.',
    marks: ['95 % band', '95 % log–log interval', '95 % interval'],
  },
  {
    key: 'suggested',
    term: 'Suggested, confirmed',
    meaning:
      'Suggested: read from the notes by the program and not yet looked at. Confirmed: a person has said that it is right, or put it right.',
    marks: ['suggested'],
  },
  {
    key: 'theme',
    term: 'Theme',
    meaning: 'A subject of scrutiny, known by its signal words or by a heading that names it.',
    marks: [],
  },
  {
    key: 'pcc',
    term: 'PCC',
    meaning: 'Police and crime commissioner: elected to hold a police force to account.',
    marks: ['PCC'],
  },
  {
    key: 'opcc',
    term: 'OPCC',
    meaning: 'Office of the police and crime commissioner: the staff who work for the commissioner.',
    marks: ['OPCC'],
  },
  {
    key: 'panel',
    term: 'Police and crime panel',
    meaning: 'Councillors and independent members who scrutinise the commissioner.',
    marks: ['police and crime panel'],
  },
  {
    key: 'hmicfrs',
    term: 'HMICFRS',
    meaning: 'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services: inspects police forces.',
    marks: ['HMICFRS', 'HMIC'],
  },
  {
    key: 'peel',
    term: 'PEEL',
    meaning: 'HMICFRS’s regular inspection of each force: police effectiveness, efficiency and legitimacy.',
    marks: ['PEEL'],
  },
  {
    key: 'iopc',
    term: 'IOPC',
    meaning: 'Independent Office for Police Conduct: oversees complaints about the police.',
    marks: ['IOPC'],
  },
  {
    key: 'cps',
    term: 'CPS',
    meaning: 'Crown Prosecution Service: decides on and conducts prosecutions.',
    marks: ['CPS'],
  },
  {
    key: 'marac',
    term: 'MARAC',
    meaning:
      'Multi-agency risk assessment conference: agencies meet about the people at highest risk of domestic abuse.',
    marks: ['MARAC'],
  },
  { key: 'rasso', term: 'RASSO', meaning: 'Rape and serious sexual offences.', marks: ['RASSO'] },
  { key: 'vawg', term: 'VAWG', meaning: 'Violence against women and girls.', marks: ['VAWG'] },
  { key: 'asb', term: 'ASB', meaning: 'Anti-social behaviour.', marks: ['ASB'] },
  { key: 'ksi', term: 'KSI', meaning: 'People killed or seriously injured on the roads.', marks: ['KSI'] },
  {
    key: 'oocd',
    term: 'OOCD',
    meaning: 'Out-of-court disposal: dealing with a crime without a trial, such as by a caution.',
    marks: ['OOCD'],
  },
  ...codes,
]

const byTerm = new Intl.Collator('en-GB', { numeric: true })

/** The words of the trade that the pages use, by the alphabet. */
export const glossary = entries.toSorted((a, b) => byTerm.compare(a.term, b.term))
