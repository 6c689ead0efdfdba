// Words that say one thing of an action wherever they stand: alone, as a status, or within what is told of it.

/** It is over. */
export const closed =
  'closed|discharged|signed off|marked (?:as )?(?:closed|complete)|removed|taken off the (?:list|log)'

/** What was asked for has gone out. */
export const sentOut = 'sent|circulated|provided|shared|issued|published|supplied'

/** What was asked for has come to whoever asked. */
export const given = `${sentOut}|received|written|submitted|e-?mailed|presented|included|added|distributed|forwarded|uploaded`

/** It has begun and is not over. */
export const goingOn = 'on-?going|under ?way|in progress'

/** It is to be done at another time. */
export const putOff =
  'deferred|postponed|rescheduled|carried (?:forward|over)|(?:held|stood) over|stands? over|rolled (?:over|forward)|(?:put|pushed) back|put off|on hold|paused|adjourned'

/** It is not to be done. */
export const dropped = 'withdrawn|superseded|scrapped|called off|lapsed'

/** What it is no longer where it is not to be done. */
export const wanted = 'required|needed|relevant|applicable|being pursued'

/** What there is none of where it stands as it stood. */
export const movement = 'change|progress|movement|improvement'
