// Where notes and a tracker do not tell the same.

export const otherDue = (here: string, inTracker: string) => `Due “${here}” here; the tracker has “${inTracker}”.`
export const rowHasDue = (row: string, due: string, inNotes: string) =>
  `The tracker (${row}) has it due “${due}”; these notes have “${inNotes}”.`
export const rowHasStatus = (row: string, status: string, inNotes: string | null) =>
  `The tracker (${row}) has it as ${status}; notes of a meeting have it as ${inNotes}.`
export const notesReport = (inTracker: string | null, outcome: string) =>
  `The tracker has it as ${inTracker}; these notes report it as ${outcome}.`
export const row = (number: number) => `row ${number}`
export const rowOfSheet = (sheet: string, number: number) => `${sheet}, row ${number}`
