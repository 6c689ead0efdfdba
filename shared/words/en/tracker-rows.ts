// What is the matter with a row of a tracker, and what to do about it.

export const noDateRaised = (asAt: string) =>
  `No date raised: it counts as raised before ${asAt}. Write the date to put that right.`
export const dateOfRow = (row: number) => `No date raised: that of row ${row} is taken.`
export const noDate = (written: string) => `“${written}” is no date that is known: write it as 14/05/2024 or May 2024.`
export const raisedAfter = (raised: string, asAt: string) =>
  `Raised on ${raised}, after the tracker’s own day, ${asAt}: correct one of them.`
export const closedBefore = (closed: string, raised: string) =>
  `Closed on ${closed}, before it was raised on ${raised}: correct one of them.`
export const closedAfter = (closed: string, asAt: string) =>
  `Closed on ${closed}, after the tracker’s own day, ${asAt}: correct one of them.`
export const noUsualStatus = (written: string, taken: string) =>
  `“${written}” is no usual status and is taken as ${taken}: say above what it means.`
export const takenAsCompleted = (status: string) =>
  `It has a closing date, and its status is “${status}”: it is taken as completed.`
export const dueSaysNoDay = (written: string) =>
  `“${written}” does not say when: it comes in without a due date, or write one.`
export const noWords = 'There are no words of an action: write them, or leave the row out.'
