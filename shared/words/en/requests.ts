// What the server answers to what it cannot or may not do.

export const bodyGone = 'This oversight body is not here.'
export const documentGone = 'This document is not here.'
export const meetingGone = 'This meeting is not here.'
export const oneDocumentGone = 'One of these documents is not here.'
export const issueGone = 'This issue is not here.'
export const officeGone = 'This office or its holder is not here.'
export const busy = 'The database is busy. Try again in a moment.'
export const wentWrong = (errorId: string) => `Something went wrong on the server (${errorId}).`
export const notUnderstood = (where: string, what: string) => `The request was not understood: ${where} ${what}.`
export const noRole = (route: string) => `${route} does not declare who may use it.`
export const mayNot = 'You may not do this.'
export const manySearches = 'Too many searches within a minute. Wait a moment.'
export const notBuilt = 'The pages are not built. Start the server with npm start, which builds them.'
export const nothingHere = 'There is nothing at this address.'
export const onlyLoopback = 'This server answers only under its loopback address.'
export const onlyOwnPages = 'Changes can be asked for only by this server’s own pages.'
export const tooLarge = (megabytes: number) =>
  `The file is larger than ${megabytes} MB: give the notes alone, without their papers.`
export const sendMultipart = 'Send files as multipart/form-data.'
export const noFile = 'There was no file in the request.'
export const thisComputersUser = 'this computer’s user'
