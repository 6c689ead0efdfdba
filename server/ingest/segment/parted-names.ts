// No line within a sentence begins so.
export const beginsSentence =
  /^(?:The|A|An|It|He|She|They|We|This|That|These|Those|There|In|On|At|When|Following|After)\b/

const rankAtEnd =
  /(?: |^)(?:Mr|Mrs|Ms|Miss|Dr|Cllr|(?:T\/|A\/)?(?:ACC|DCC|CC|Supt|Insp|Sgt|DCI|DI|DS|DSU|PC)|(?:Ch|Chief|Det|Detective) (?:Supt|Insp|Sgt))\.?$/
const nameWithVerb = /^\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:['’]s)? \p{Ll}/u

/** `T/ACC` / `Lee said that`: a rank, and on the next line whose it is. */
export const isNameParted = (before: string, after: string) =>
  rankAtEnd.test(before) && nameWithVerb.test(after) && !beginsSentence.test(after)
