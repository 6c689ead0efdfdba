import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { shareReads } from './share-reads.ts'
import type { Database } from './tables/database.ts'

const anyDb = () => ({}) as Kysely<Database>

function counted(answer: () => Promise<number>) {
  let reads = 0
  const shared = shareReads(
    () => {
      reads++
      return answer()
    },
    (key: string) => key,
  )
  return { shared, reads: () => reads }
}

test('reads asked for together are read once', async () => {
  const db = anyDb()
  const { shared, reads } = counted(async () => 7)
  expect(await Promise.all([shared(db, 'a'), shared(db, 'a')])).toEqual([7, 7])
  expect(reads()).toBe(1)
})

test('another argument, another database or a later time is another read', async () => {
  const db = anyDb()
  const { shared, reads } = counted(async () => 7)
  await Promise.all([shared(db, 'a'), shared(db, 'b'), shared(anyDb(), 'a')])
  await shared(db, 'a')
  expect(reads()).toBe(4)
})

test('a failure is told to all who asked and is not kept', async () => {
  const db = anyDb()
  const { shared, reads } = counted(async () => {
    throw new Error('away')
  })
  const asked = [shared(db, 'a'), shared(db, 'a')]
  expect((await Promise.allSettled(asked)).map((one) => one.status)).toEqual(['rejected', 'rejected'])
  await expect(shared(db, 'a')).rejects.toThrow('away')
  expect(reads()).toBe(2)
})
