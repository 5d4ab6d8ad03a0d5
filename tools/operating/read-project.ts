import type { Stored } from '@kiemdiem/domain/invariants/data'
import type { Firestore, Query } from 'firebase-admin/firestore'
import { fromFirestore } from '../../functions/src/firestore/from-firestore.ts'

const TOP = [
  'campaigns',
  'units',
  'people',
  'directory',
  'access',
  'invitations',
  'papers',
  'reviews',
  'conferences',
  'acts',
  'docket',
  'numbers',
  'gates',
  'scopes',
  'sheets',
  'marks',
  'mail',
  'jobs',
]
const BELOW = ['events', 'parts', 'boards', 'summaries', 'counters', 'copies', 'facts']

/** Queries without conditions, which need no index; of people's own texts and ballots only that they are there. */
const queriesOf = (db: Firestore): Query[] => [
  ...TOP.map((name) => db.collection(name)),
  ...BELOW.map((name) => db.collectionGroup(name)),
  db.collectionGroup('revisions').select('revision'),
  db.collectionGroup('returns').select('revision'),
  db.collectionGroup('drafts').select('revision'),
  db.collectionGroup('suggestions').select('number'),
  db.collectionGroup('pieces').select(),
  db.collection('imports').select('eventSeq'),
  db.collectionGroup('ballots').select(),
]

/**
 * Everything that the invariants speak of, by path, as it stood at one moment: work goes on meanwhile. All at once, since
 * a transaction ends by itself after some minutes, however much it still has to read.
 */
export const readProject = (db: Firestore): Promise<Stored> =>
  db.runTransaction(
    async (tx) => {
      const answers = await Promise.all(queriesOf(db).map((query) => tx.get(query)))
      return new Map(answers.flatMap(({ docs }) => docs.map((doc) => [doc.ref.path, fromFirestore(doc.data())])))
    },
    { readOnly: true },
  )
