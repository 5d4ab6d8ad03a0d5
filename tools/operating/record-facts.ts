import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema, proposalActSchema } from '@kiemdiem/domain/model/act'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { paperSchema, revisionSchema } from '@kiemdiem/domain/model/paper'
import { factPaths } from '@kiemdiem/domain/papers/seal/seal-facts'
import { recordedAct, recordedPaper } from '@kiemdiem/domain/recovery/record-facts'
import type { Firestore, Transaction } from 'firebase-admin/firestore'
import { issuedBy, issuerPaths } from '../../functions/src/conferences/issued-by.ts'
import { applyWrites } from '../../functions/src/firestore/apply-writes.ts'
import { parse } from '../../functions/src/firestore/parse.ts'
import { readReviews } from '../../functions/src/papers/read-reviews.ts'
import { readSealFacts } from '../../functions/src/papers/seal/read-seal-facts.ts'

/** Accepted revisions of a paper that have no facts, and acts that have none, by path. */
export const withoutFacts = async (db: Firestore): Promise<{ revisions: string[]; acts: string[] }> => {
  const papers = await db.collection('papers').where('accepted', '>', 0).get()
  const acts = await db.collection('acts').where('kind', 'in', ['minutes', 'proposal']).get()
  const revisions: string[] = []
  for (const { id, ref } of papers.docs) {
    const { accepted } = parse(paperSchema, await ref.get())
    const numbers = Array.from({ length: accepted }, (_, at) => at + 1)
    const found = await db.getAll(
      ...numbers
        .flatMap((number) => [paths.revision(id, number), paths.paperFacts(id, number)])
        .map((path) => db.doc(path)),
    )
    numbers.forEach((number, at) => {
      if (found[2 * at]?.exists && !found[2 * at + 1]?.exists) revisions.push(paths.revision(id, number))
    })
  }
  return { revisions, acts: acts.docs.filter((act) => act.get('facts') === undefined).map(({ ref }) => ref.path) }
}

const recordPaper = async (tx: Transaction, db: Firestore, path: string, now: Date): Promise<void> => {
  const [, id = '', , number = ''] = path.split('/')
  const paper = parse(paperSchema, await tx.get(db.doc(paths.paper(id))))
  const asked = [path, paths.paperFacts(id, Number(number)), paths.campaign(paper.campaign)]
  const { reviews, others } = await readReviews(
    tx,
    paper,
    asked.map((each) => db.doc(each)),
  )
  const [sealed, facts, found] = others
  // Somebody else has recorded it since it was listed.
  if (facts?.exists) return
  const campaign = parse(campaignSchema, found)
  const registered = await readSealFacts(tx, factPaths(paper, campaign, reviews))
  applyWrites(tx, recordedPaper(paper, parse(revisionSchema, sealed), campaign, registered, now))
}

const recordAct = async (tx: Transaction, db: Firestore, path: string, now: Date): Promise<void> => {
  const found = await tx.get(db.doc(path))
  const act = found.get('kind') === 'minutes' ? parse(minutesActSchema, found) : parse(proposalActSchema, found)
  const conference = parse(conferenceSchema, await tx.get(db.doc(paths.conference(act.of.id))))
  const asked = [...issuerPaths(conference), paths.campaign(conference.campaign)]
  const read = await tx.getAll(...asked.map((each) => db.doc(each)))
  applyWrites(tx, recordedAct(act, issuedBy(conference, parse(campaignSchema, read[2]), read), now))
}

/** Records each of them in a transaction of its own: what was recorded before a crash is not listed again. */
export const recordFacts = async (
  db: Firestore,
  { revisions, acts }: Awaited<ReturnType<typeof withoutFacts>>,
  now: Date,
): Promise<void> => {
  for (const path of revisions) await db.runTransaction((tx) => recordPaper(tx, db, path, now))
  for (const path of acts) await db.runTransaction((tx) => recordAct(tx, db, path, now))
}
