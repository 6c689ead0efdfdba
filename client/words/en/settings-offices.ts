import { count } from '../../../shared/words/en/counts.ts'

export const seenFrom = (day: string) => `seen from ${day}`
export const from = (day: string) => `from ${day}`
export const lastSeen = (day: string) => `last seen ${day}`
export const until = (day: string) => `until ${day}`
export const onNoList = 'on no list'
export const onLists = (meetings: number) => `on the lists of ${count(meetings, 'meeting')}`
export const nameOfOffice = 'Name of the office'
export const eitherName = 'Notes that call it by either name mean this office.'
export const saveName = 'Save the name'
export const isItTheSame = 'Is it the same office as another?'
export const bothThenStand = 'Both then stand under the name of the other, with all their holders and actions.'
export const theOtherOffice = 'The other office'
export const findOffice = 'Find an office'
export const oneOffice = 'They are one office'
export const nobodyOnList = 'Nobody on a list'
export const setHere = 'set here'
export const theTenureOf = (name: string, office: string, tenure: string) =>
  `the tenure of ${name}, ${office}, ${tenure}`
export const heldBy = 'Held by, newest first'
export const officesOf = (body: string) => `Offices of ${body}`
export const officesSub =
  'From the lists of who attended. An office has its actions whoever holds it; who came after took them over.'
export const noListRead = 'No list of who attended was read yet.'
export const offices = 'Offices'
export const person = 'Person'
export const noOffice = 'No office on a list'
export const people = 'People'
export const peopleSub = 'Everybody whom the notes name, and at how many meetings the lists show them.'
export const nobodyNamedYet = 'The notes name nobody yet.'
export const sub =
  'Who is who, as the lists of meetings show it. Put right what they show wrongly: every figure follows.'
export const theOffices = 'The offices'
export const timesInNotes = (uses: number) => `, ${count(uses, 'time')} in the notes`
export const onTheList = ', on the list'
export const somebodyElse = 'Somebody else'
export const isThisTheSame = 'Is this the same person as another?'
export const theOtherPerson = 'The other person'
export const findPerson = 'Find a person'
export const onePerson = 'They are one person'
export const whereNamed = 'Where the notes name them'
export const somebodyInRecord = 'Somebody in the record'
export const somebodyNew = 'Somebody not in the record yet'
export const nobodyKnown = 'Nobody known: leave it open'
export const whomItMeans = 'Whom it means'
export const whoIsIt = (written: string, on: string, name: string) =>
  `“${written}” in the notes of ${on} is taken for ${name}. Who is it?`
export const itMeans = 'It means'
export const whoItIs = 'Who it is'
export const theirName = 'Their name'
export const theirNameHint = 'Where two people have one name, add what tells them apart: “Ann Lee (Fleet)”.'
export const tenure = 'Tenure'
export const listsShow = (name: string, office: string, first: string, last: string) =>
  first === last
    ? `${name}, ${office}. The lists of meetings show them in this office on ${first}.`
    : `${name}, ${office}. The lists of meetings show them in this office from ${first} to ${last}.`
export const capacity = 'Capacity'
export const dayLeftEmpty =
  'A day left empty is as the lists show it. An action raised before the first day counts as inherited.'
