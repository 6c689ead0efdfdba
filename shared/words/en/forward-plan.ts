export const counted =
  'Meetings after the as-at date that the notes announce or a person planned. An open action comes back at the first of them, of its own series, held on or after the last day that its due date allows; one that is past its due date already, at the next. Actions due at “a future meeting” wait until a person assigns them.'
