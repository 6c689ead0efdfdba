/** "Ann Lee, Mayor. Took the chair.", "… Left at noon.": behind the office, in a sentence of its own, what somebody did. */
export const behindStop =
  /(?<=\p{Ll}{2}|\))\. (?<did>(?:Took|Kept|Wrote|Made|Left|Joined|Arrived|Chaired|Led|Presided|Attended|Dialled|Came|Stayed|In the chair|Was in|Was here|Present|Present for|Part|By (?:phone|video)|Via|Online|Remotely|From|Until|For (?:agenda )?items?|Items?)\b[^.;]{0,60}?)\.?$/u
