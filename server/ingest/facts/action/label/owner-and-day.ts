// `[RJ, by 4 May]`, `(RJ – next meeting)`: who, and by when.
export const ownerAndDay =
  /^(?<owner>[^,;:–—]{2,40}?)(?:[,;:] ?| ?[–—] ?| - | (?=by ))(?<day>(?:by |before |due |for |in )?\S.{2,40})$/i
