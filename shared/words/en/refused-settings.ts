// Why a change of the settings is not made, and what to do instead.

export const chooseBody = 'Choose another body whose notes are here.'
export const samplesApart = 'Samples and your own notes cannot be one record.'
export const joinedAlready = 'One of the two belongs to the record of another body already. Undo that first.'
export const hasSuccessors = 'That body has successors of its own. Write them down here instead.'
export const nameTheOffice = 'Give the office a name with a letter in it.'
export const noNotesOfDay = 'No notes of a meeting of this day are here any more. Look at the list again.'
export const listNamesThem = 'The list of this meeting names them: say who it was.'
export const sameName =
  'This is the same name. Add something that tells the two apart, such as what they do: “Ann Lee (Fleet)”.'
export const nameThePerson = 'Give the person a name with a letter in it.'
export const priorityGone = 'This priority is not there any more. Look at the list again.'
export const issueGone = 'This issue is not here any more. Open it again.'
export const onePriorityGone = 'One of these priorities is not there any more. Look at the list again.'
export const officeGone = 'This office is not here any more. Look at the list again.'
export const personGone = 'This person is not here any more. Look at the list again.'
export const tenureGone = 'This tenure is not here any more. Look at the list again.'
export const chooseOffice = 'Choose another office to merge it into.'
export const choosePerson = 'Choose another person to merge it into.'
export const officeThere = (name: string) =>
  `There is an office called “${name}” already. Merge the two if they are one.`
export const manyPriorities = (most: number) =>
  `There are ${most} priorities already. Remove one of an earlier plan first.`
export const priorityThere = (plan: string, name: string) =>
  `“${plan}” has a priority called “${name}” already. Choose another name.`
