// "LeeChief Constable", "(Chair)Tom Ford": words that lost the space between them.
const joint = /(?<=\p{Ll}|\))(?<!\b(?:Mc|Mac|Mag|Fitz|De|Di|Du|La|Le|Van|Von|Ap))(?=\p{Lu}\p{Ll})/gu
const fewest = 3

/** A list with the spaces that it lost; as it is where that hardly happens, as inside a name. */
export function unglued(text: string): string {
  const joints = [...text.matchAll(joint)]
  return joints.length < fewest ? text : text.replace(joint, ' ')
}

const gluedTitle = /\b(Mr|Mrs|Ms|Miss|Dr|Cllr)(?=\p{Lu}\p{Ll})/gu

/** "MrTed Ford" with its space. */
export const withTitleApart = (text: string): string => text.replace(gluedTitle, '$1 ')
