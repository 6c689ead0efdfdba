/** A part of a page that explains: a heading, what is said, and what is listed under it. */
export type HelpPart = { heading: string; said: string[]; listed?: string[] }

export const help = {
  title: 'Help',
  sub: 'What the words mean, how figures are counted, and what the product cannot do.',
  more: 'More help',
  aboutGlossary: 'The words of the trade, from “as at” to “silent lapse”.',
  aboutFigures: 'The methods behind them, how far they can be trusted, and how each is counted.',
  aboutAccessibility: 'What was tested, and what is known to fall short.',
  parts: [
    {
      heading: 'How to begin',
      said: [
        'Put the notes of a meeting in on the Documents page. They are read, linked with what is known, and counted. Everything on a page leads to the sentences it rests on: open a number, a letter or a name.',
        'A word with a dotted line below it is explained where it stands: point at it, move to it with the Tab key, or touch it. Escape closes the explanation.',
        'The filter above each page stands in its address, so that a copied link shows what you saw.',
      ],
    },
    {
      heading: 'What to trust, and how far',
      said: [
        'The program reads notes by rules and makes mistakes. What it read is marked as suggested until a person has confirmed it. The Review page lists what a person should look at first, what is least certain at the top.',
      ],
    },
  ] satisfies HelpPart[],
  limits: {
    heading: 'What it cannot do',
    said: ['Better said here than found out later:'],
    listed: [
      'It has no accounts: it serves one person on their own machine, and refuses to serve others.',
      'It knows what notes say, not what happened. An action that was done and never reported stays open.',
      'It reads notes in English, of meetings in the manner of England and Wales. In layouts unlike those it was tried on it finds less and is wrong more often.',
      'It suggests how assured an answer was from its words alone. Judging that is for a person.',
      'It does not judge people: there is no score and no ranking of anyone.',
      'The pages are in English only.',
    ],
  },
  changed: {
    heading: 'What changed',
    said: [
      'What the product does, and what it does not do yet, stands in README.md beside the program; why larger things were decided as they were, in docs/decisions there. Each document’s corrections are kept with their day on the Review page, and changes of themes under Settings.',
    ],
  },
}

export const glossaryPage = {
  title: 'Glossary',
  sub: 'The words of the trade as these pages use them.',
  card: 'Words and what they mean',
}

export const figuresPage = {
  title: 'About these figures',
  sub: 'How figures are made, what they rest on, and where they can mislead.',
  each: 'How each figure is counted',
  parts: [
    {
      heading: 'What is counted',
      said: [
        'An action is counted once over all the meetings that tell of it. An action written as new that takes an earlier one further starts no new life: both sentences belong to one action, with the earliest start. Where sentences are counted instead, the figure says “as written”.',
        'What became of an action is never stored; it follows from what the notes told, meeting by meeting. Completed means that the notes of a meeting say so, or a person with a date and a source.',
        'A number under five stands as a count, without a rate. Two meetings are no trend.',
      ],
    },
    {
      heading: 'As at',
      said: [
        'Every figure is true as at a day: the last meeting read, not today, unless another day is chosen. Otherwise notes that have not been put in yet would age everything. “As at June” shows what the office knew in June: an event counts from the meeting whose notes tell of it. The page for the next meeting reckons as at that meeting’s day.',
      ],
    },
    {
      heading: 'How long actions stay open',
      said: [
        'The curve is a Kaplan–Meier (product limit) estimate of the share of actions still open by the days since they were raised. Its variance is Greenwood’s; its band is a 95 % interval on the log–log scale. It is checked against published figures.',
        'Actions still open are censored at the as-at day: they count as open up to then, and are not taken as ended. Those raised before the notes that first tell of them enter late: they count only from the day they were first heard of, since an action that ended unseen before could not have been counted.',
        'An action raised and ended at one meeting counts half a day. One whose entry and end fall together was never under observation; it is left out, and the figure says how many. A start known only to the month is taken at mid-month and marked. One known only to lie before a day is given no age.',
        'The curve begins at the first age at which five are at risk. Under ten ends there is no curve and no median: each action is a dot. The median is the first age at which half or fewer are still open; where the curve does not fall so far it is “not reached”.',
        'A second estimate takes silent lapses as last seen at their last mention; both are shown where they differ. Averages of ended actions alone are not shown: they leave out what is still open, and flatter.',
        'Its limits: it takes actions to be alike and to end independently. They are not: one inspection may close ten at once. The interval tells of chance only, not of what was read wrongly or never written down.',
      ],
    },
    {
      heading: 'Due dates',
      said: [
        'A due date is an interval, the days that its words allow: “end of the year” is 1 to 31 December. An action is past its due date only after the last of those days. “A future meeting” has no last day and is never past it; it has a group of its own, as have actions with no due date.',
      ],
    },
    {
      heading: 'Silent lapses',
      said: [
        'An open action lapsed in silence when the meeting that should have heard of it was read and says nothing of it. That meeting is the one its due date names, else the first of its series on or after the last day it could be done by; without a due date, the second meeting after it was last mentioned. A meeting on one subject counts only where the subject is the action’s own. A later mention mends the lapse.',
        'Silence in the notes is not proof of silence in the room: somebody may have reported what nobody wrote down, or the program may have missed it.',
      ],
    },
    {
      heading: 'Suggested and confirmed',
      said: [
        'What the program read is suggested, and marked so on pages and in what is taken away. What a person said is right, or put right, is confirmed. A correction lies on top of the reading and survives a later, better one. “Reviewed only” in the filter counts nothing else.',
      ],
    },
    {
      heading: 'How often the reading is right',
      said: [
        'Each fact is called sure, likely or unsure by the rules that read it. The promise is that of a hundred sure facts 97 are right, and of a hundred likely ones 80. When this was last written down, over 35 layouts of sample notes, 565 of 587 sure facts were right (96 %) and 69 of 74 likely ones (93 %).',
        'The promise for “sure” is not kept on layouts that the rules had never met: of those in the samples written last, 75 of 87 (86 %) were right. Notes of your own office may be as unlike. Review some before you rely on a figure.',
        'The command “npm run score” measures all of this afresh, field by field and layout by layout, and docs/decisions/0017 beside the program says how.',
      ],
    },
  ] satisfies HelpPart[],
}
