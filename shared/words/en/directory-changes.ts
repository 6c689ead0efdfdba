export const from = (day: string) => `from ${day}`
export const until = (day: string) => `until ${day}`
export const renamed = (office: string, name: string) => `Called the office “${office}” “${name}”.`
export const officesMerged = (one: string, into: string) =>
  `Said that the offices “${one}” and “${into}” are one, “${into}”.`
export const peopleMerged = (one: string, into: string) => `Said that ${one} and ${into} are one person, ${into}.`
export const tenureSet = (person: string, office: string, how: string) =>
  `Set the tenure of ${person} as ${office}: ${how}.`
export const sighting = (written: string, day: string, who: string) =>
  `Said that “${written}” at the meeting of ${day} is ${who}.`
export const nobodyKnown = 'nobody who is known'
