import type { Side } from '../../../../shared/facts.ts'
import type { Mention, People, Who } from '../../../../shared/reading.ts'

/** People of a made-up document: each with the forms by which the text may call them. */
export function peopleOf(list: { name: string | null; office: string | null; side: Side; forms: string[] }[]): People {
  const byForm = new Map<string, Who>()
  for (const { forms, ...who } of list) for (const form of forms) byForm.set(form, who)
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length)

  function mentionAt(text: string, at: number): Mention | null {
    if (/\w/.test(text[at - 1] ?? ' ')) return null
    const written = forms.find((form) => text.startsWith(form, at) && !/\w/.test(text[at + form.length] ?? ' '))
    const who = written === undefined ? null : byForm.get(written)
    return written === undefined || !who ? null : { written, who, start: at, end: at + written.length }
  }

  function mentions(text: string): Mention[] {
    const found: Mention[] = []
    for (let at = 0; at < text.length; at++) {
      const mention = mentionAt(text, at)
      if (mention) found.push(mention)
      if (mention) at = mention.end - 1
    }
    return found
  }

  return { who: (written) => byForm.get(written.replace(/^the /i, '')) ?? null, mentions }
}

/** The table of an invented area: Marlbeck. */
export const marlbeck = peopleOf([
  {
    name: 'Iris Penhale',
    office: 'Police and Crime Commissioner',
    side: 'commissioner',
    forms: ['PCC', 'Iris Penhale', 'Ms Penhale', 'Police and Crime Commissioner', 'IP'],
  },
  {
    name: 'Owen Tarrant',
    office: 'Chief Constable',
    side: 'force',
    forms: ['CC', 'Chief Constable', 'Owen Tarrant', 'Mr Tarrant'],
  },
  {
    name: 'Della Moss',
    office: 'Deputy Chief Constable',
    side: 'force',
    forms: ['DCC', 'Della Moss', 'DCC Moss', 'DM'],
  },
  { name: 'Yusuf Kerr', office: 'Assistant Chief Constable', side: 'force', forms: ['ACC Kerr', 'Yusuf Kerr', 'ACC'] },
  { name: null, office: 'Chief Constable’s Staff Officer', side: 'force', forms: ['CC Staff Officer'] },
])
