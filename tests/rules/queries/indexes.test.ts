import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type QuerySpec, queries } from '../../../web/src/lib/data/queries.ts'

interface IndexFile {
  indexes: { collectionGroup: string; queryScope: string; fields: { fieldPath: string }[] }[]
  fieldOverrides: { collectionGroup: string; fieldPath: string; indexes: { queryScope?: string }[]; ttl?: boolean }[]
}
const file: IndexFile = JSON.parse(readFileSync(new URL('../../../firestore.indexes.json', import.meta.url), 'utf8'))

const made: QuerySpec<unknown>[] = [
  queries.myPapers('p'),
  queries.myReviews('p'),
  queries.boardsOfTrack('c', 'partyGroup'),
  queries.boardsIView('c', 'p'),
  queries.myConferences('c', 'p'),
  queries.minutesRows('k'),
  queries.actsOfKind('k', 'p'),
  queries.actsOfKindIn('c', 'k', 'p'),
  queries.actsOf('o', 'p'),
  queries.copiesOfAct('k'),
  queries.copiesOfRevision('p', '1'),
  queries.docketOf('u'),
  queries.sheetsOf('s'),
  queries.marksOf('s'),
  queries.commentsOf('s'),
  queries.openCampaigns(),
  queries.directory(),
  queries.units(),
  queries.accountsToConfirm('p'),
  queries.accountEvents('p'),
  queries.accounts(),
  queries.myJobs('p'),
]
const groupOf = (spec: QuerySpec<unknown>) => spec.collection.split('/').at(-1)

/** Firestore joins the indexes of single fields for equalities only; the emulator would not complain. */
const needsComposite = ({ where }: QuerySpec<unknown>) => where.length > 1 && where.some(([, is]) => is !== '==')

describe('every query of the web', () => {
  test('is looked at here', () => {
    expect(made.map((spec) => spec.name).sort()).toEqual(Object.keys(queries).sort())
  })

  test.each(made.map((spec) => [spec.name, spec] as const))(
    '%s has its composite index where it needs one',
    (_, spec) => {
      const fields = spec.where.map(([field]) => field).sort()
      const there = file.indexes.some(
        (index) =>
          index.collectionGroup === groupOf(spec) &&
          JSON.stringify(index.fields.map((field) => field.fieldPath).sort()) === JSON.stringify(fields),
      )
      expect(there || !needsComposite(spec)).toBe(true)
    },
  )

  test('filters on no field that is exempt from indexing', () => {
    const exempt = (spec: QuerySpec<unknown>) =>
      file.fieldOverrides.filter(
        ({ collectionGroup, fieldPath, indexes }) =>
          !indexes.some(({ queryScope }) => queryScope === 'COLLECTION') &&
          collectionGroup === groupOf(spec) &&
          spec.where.some(([field]) => field.split('.')[0] === fieldPath),
      )
    expect(made.flatMap(exempt)).toEqual([])
  })
})

test('long texts are kept out of every index: they cost storage and writing time, and nobody searches them', () => {
  const exempt = file.fieldOverrides.filter(({ indexes, ttl }) => indexes.length === 0 && !ttl)
  expect(exempt.map(({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}`)).toEqual(
    expect.arrayContaining([
      'drafts.sections',
      'revisions.sections',
      'returns.remarks',
      'suggestions.issue',
      'minutes.comments',
      'minutes.course',
      'notes.text',
      'ballots.sheet',
      'acts.items',
      'acts.course',
      'parts.comments',
      'pieces.bytes',
    ]),
  )
})

test('lost seals are sought among all revisions by their time, which no index of a single collection allows', () => {
  const found = file.fieldOverrides.find(
    ({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}` === 'revisions.submittedAt',
  )
  expect(found?.indexes).toContainEqual({ order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' })
})

test('copies that were not finished are sought among all documents, and kept ones of a single one', () => {
  const found = file.fieldOverrides.find(
    ({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}` === 'copies.state',
  )
  expect(found?.indexes).toEqual(
    ['COLLECTION', 'COLLECTION_GROUP'].map((queryScope) => ({ order: 'ASCENDING', queryScope })),
  )
})

test('keys of repeated calls and counts of tries are cleared away by the database; hashes of codes stay, so that an old code is told apart from a wrong one', () => {
  const cleared = file.fieldOverrides.filter(({ ttl }) => ttl)
  expect(cleared.map(({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}`)).toEqual([
    'throttles.expireAt',
    'requests.expireAt',
  ])
})
