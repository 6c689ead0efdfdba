// What each list of the record holds.

export const bodies = 'The oversight bodies of the record, and the police force that each holds to account.'
export const series = 'Series of meetings of one kind.'
export const meetings =
  'Meetings whose notes were read, those that notes refer to, and other occasions at which something was told.'
export const sources = 'The documents that were put in, by which each sentence is found again.'
export const actions = 'Actions as each set of notes writes them; several of them may tell of one action (lifeId).'
export const events =
  'What happened to each action: a log of raised, updated, deferred, completed, withdrawn and reopened, with the sentence.'
export const exchanges = 'Challenges and their answers.'
export const commitments = 'Promises made in answers that the notes mark as no action.'
export const issues = 'Issues: matters across meetings, to which actions, events and exchanges belong.'
export const themes = 'Which themes each action, exchange, promise and meeting belongs to.'
export const offices = 'Offices: the posts that own actions and answer.'
export const people = 'People named in the notes.'
export const tenures = 'Who held which office, as far as the notes show it.'
