import { createCallerFactory } from '../api/procedures.ts'
import { appRouter } from '../api/router.ts'
import { loopbackRoles } from '../api/routes.ts'
import type { World } from './world.ts'

/** One thing a page can ask, with what it is asked with. */
export type Question = { path: string; input: unknown }

type Ask = (input: unknown) => Promise<unknown>
type AnyProcedure = { _def: { type: string } }

const callerOf = createCallerFactory(appRouter)

/** The body that a page shows that is opened without a filter. */
async function shownBody({ parts }: World): Promise<string> {
  const { basis } = await callerOf({ ...parts, roles: loopbackRoles }).analytics.position({ filter: {} })
  return basis.bodyId
}

/** The id of what there is most to tell of. */
function busiest({ driver }: World, table: string, column: string, bodyId: string): unknown {
  const sql = `select ${column} from ${table} where body_id = ? and ${column} is not null group by 1 order by count(*) desc, 1`
  return driver.prepare(sql).pluck().get(bodyId)
}

/** What rests on a choice that a person has made first, or on what no sample brings. */
const askedOfPeople = [
  'planning.agendaDraft',
  'record.notesDiff',
  'settings.previewThemes',
  'settings.previewWord',
  'settings.previewWordReading',
  'tracker.sheets',
]

/** Every question that the samples can be asked over tRPC, with the filter of a page just opened and the ids there is most to tell of. */
export async function questionsOf(world: World): Promise<Question[]> {
  const bodyId = await shownBody(world)
  const filter = {}
  const meetingId = busiest(world, 'actions', 'meeting_id', bodyId)
  const documentId = busiest(world, 'actions', 'document_id', bodyId)
  const issueId = busiest(world, 'events', 'issue_id', bodyId)
  const inputs: Record<string, object> = {
    'links.history': { issueId },
    'links.issues': { bodyId },
    'links.sentences': { lifeId: busiest(world, 'events', 'life_id', bodyId) },
    'links.lost': { bodyId },
    'record.bodies': { body: null },
    'record.meeting': { meetingId },
    'record.flowSentences': { filter, meetingId },
    'record.search': { filter, question: 'response times' },
    'review.queue': { filter, most: 0 },
    'review.document': { documentId },
    'settings.sightings': { personId: busiest(world, 'attendances', 'person_id', bodyId) },
    'settings.wordSuggestions': { bodyId },
    'record.issue': { filter, issueId },
    'analytics.office': {
      filter,
      officeId: busiest(world, 'exchange_answers', 'office_id', bodyId),
      personId: null,
    },
    'record.themeSentences': {
      filter,
      theme: busiest(world, 'theme_mentions join meetings using (document_id)', 'theme', bodyId),
      meetingId: null,
    },
    'record.officeSentences': {
      filter,
      officeId: busiest(world, 'exchange_answers', 'office_id', bodyId),
      personId: null,
      theme: null,
      kind: 'answers',
    },
  }
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>)
  const questions = procedures
    .filter(([path, { _def }]) => _def.type === 'query' && !askedOfPeople.includes(path))
    .map(([path]) => path)
  return questions.map((path) => ({ path, input: inputs[path] ?? { filter } }))
}

/** Asks a question within this process, without HTTP. */
export function ask({ parts }: World, { path, input }: Question): Promise<unknown> {
  const [group, name] = path.split('.') as [string, string]
  const caller = callerOf({ ...parts, roles: loopbackRoles }) as unknown as Record<string, Record<string, Ask>>
  const procedure = caller[group]?.[name]
  if (procedure === undefined) throw new Error(`Nobody answers ${path}.`)
  return procedure(input)
}
