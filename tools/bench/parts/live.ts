import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { FieldPath, Filter } from 'firebase-admin/firestore'
import { db } from '../../../functions/src/firestore/db.ts'
import { recountProgress } from '../../../functions/src/index.ts'
import { env } from '../../../tests/support/env.ts'
import { plantOffice } from '../../../tests/workflow/fixture/conference/meeting.ts'
import { deliver } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { HALL, staffOf, UNIT } from '../../../tests/workflow/fixture/office.ts'
import { fullSections, readPaper, sealDirectly } from '../../../tests/workflow/fixture/papers.ts'
import { sealAs } from '../../seed/course/as-person.ts'
import { sideBySide } from '../../side-by-side.ts'
import { type Extent, type Figure, grown, median, until } from '../figures.ts'
import { watchOne } from '../watched.ts'

const PATIENCE_MS = 300_000
/** Nothing has been added for so long: nothing more will be. */
const STILL_MS = 45_000

/** Papers of an office that nobody has sent. */
const unsent = async (campaign: string, staff: number): Promise<string[]> => {
  const subjects = [UNIT, HALL.head, ...staffOf({ staff })]
  await plantOffice(campaign, { staff, unsent: subjects })
  return subjects.slice(1).map((subject) => paperIdOf(campaign, subject))
}

interface FloorWrite {
  path: string
  data: object
}

/** A value as an event can carry it: what only a write may hold (a sum, a deletion) becomes a number. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return 1
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}

/**
 * What the trigger writes for one seal: after it has, everything is put back as it was, and the same seal judged here,
 * where it can be watched. Nothing is created that would wake the trigger again.
 */
const writesOfASeal = async (campaign: string): Promise<FloorWrite[]> => {
  const [paperId = ''] = await unsent(campaign, 1)
  const mine = db.collection('reviews').where('paperId', '==', paperId)
  const [paper, reviews, boards] = await Promise.all([
    db.doc(paths.paper(paperId)).get(),
    mine.get(),
    db.collection(paths.boards(campaign)).get(),
  ])
  const revision = await sealDirectly(paperId)
  await until(async () => (await readPaper(paperId)).accepted === revision, PATIENCE_MS)
  const mails = await db.collection('mail').where('about.id', '==', paperId).get()
  const batch = db.batch()
  for (const doc of [paper, ...reviews.docs, ...boards.docs]) batch.set(doc.ref, doc.data() ?? {})
  for (const { id } of reviews.docs) batch.delete(db.doc(paths.reviewEvent(id, 2)))
  for (const { ref } of mails.docs) batch.delete(ref)
  for (const path of [paths.paperFacts(paperId, revision), paths.paperPersonal(paperId, revision)])
    batch.delete(db.doc(path))
  await batch.commit()
  const { calls } = await watchOne(() => deliver(paperId, revision))
  const writes = calls.flatMap(({ name, args: [ref, data] }): FloorWrite[] => {
    if (!['create', 'set', 'update'].includes(name)) return []
    const { path } = ref as FirebaseFirestore.DocumentReference
    return [{ path: path.replaceAll('/', '~'), data: plain(data) as object }]
  })
  if (writes.length === 0) throw new Error('a seal that was put back could not be judged again')
  return writes
}

/** The token that the emulator takes of somebody signed in, without asking Auth. */
const tokenOf = (uid: string): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ sub: uid, user_id: uid, auth_time: Math.floor(Date.now() / 1_000), aud: env.project, iss: `https://securetoken.google.com/${env.project}` })}.`
}

/** Does something, and waits until a listener is told of a change. */
const untilTold = (query: FirebaseFirestore.Query, act: () => Promise<unknown>): Promise<number> =>
  new Promise((resolve, reject) => {
    let started = 0
    const stop = query.onSnapshot(() => {
      if (started === 0) {
        // What stands there already.
        started = performance.now()
        act().catch(reject)
        return
      }
      stop()
      resolve(performance.now() - started)
    }, reject)
  })

const pipeline = async (times: number, writes: readonly FloorWrite[]): Promise<Figure> => {
  const papers = await unsent('duong-ong', times + 4)
  const boards = db.collection(paths.boards('duong-ong'))
  const floorWrites = db.collection('floorWrites')
  const board = writes.find(({ path }) => path.startsWith('progress~'))?.path ?? ''
  const at = { projectId: env.project, firestore: env.firestore, auth: env.auth, functionsUrl: env.functionsUrl }
  const ours: number[] = []
  const floor: number[] = []
  for (const [nth, paperId] of papers.entries()) {
    const paper = await readPaper(paperId)
    const by = paper.responsible
    const sections = fullSections(paper, by)
    await db.doc(paths.draft(paperId)).update({ sections })
    ours.push(await untilTold(boards, () => sealAs(at, tokenOf(by), { paperId, revision: 1, sections, by })))
    const seal = db.doc(`floorSeals/${nth}`)
    floor.push(
      await untilTold(floorWrites.where(FieldPath.documentId(), '==', `${nth}~${board}`), () =>
        seal.create({ writes, sections }),
      ),
    )
  }
  // The first of each finds cold workers.
  return { id: 'pipeline', figure: median(ours.slice(4)), floor: median(floor.slice(4)) }
}

const rowsNow = async (campaigns: readonly string[]): Promise<string> => {
  const all = await Promise.all(campaigns.map((campaign) => db.collection(paths.boards(campaign)).get()))
  const boards = all.flatMap(({ docs }) =>
    docs.map((doc) => [doc.ref.path, doc.get('rows'), doc.get('counts') ?? null]),
  )
  return JSON.stringify(boards)
}

/** Papers without exactly one acceptance, one event and one receipt; and boards that a recount finds wrong. */
const wrong = async (campaigns: readonly string[], papers: readonly string[]): Promise<number> => {
  let found = 0
  await sideBySide(papers, async (paperId) => {
    const [paper, reviews, mails] = await Promise.all([
      readPaper(paperId),
      db.collection('reviews').where('paperId', '==', paperId).get(),
      db.collection('mail').where('about.id', '==', paperId).where('template', '==', 'receipt').count().get(),
    ])
    const moved = reviews.docs.every((doc) => doc.get('stage') === 'conference' && doc.get('eventSeq') === 2)
    if (paper.accepted !== 1 || !moved || mails.data().count !== 1) found += 1
  })
  const before = await rowsNow(campaigns)
  await recountProgress.run({} as Parameters<typeof recountProgress.run>[0])
  return found + (before === (await rowsNow(campaigns)) ? 0 : 1)
}

/** How many a second ran of what was begun, until the last; what never runs is not waited for, and is said. */
const rate = async (begin: () => Promise<unknown>, count: () => Promise<number>, size: number) => {
  const started = performance.now()
  await begin()
  const { reached, at } = await grown(count, size, STILL_MS)
  return { reached, perSecond: (1000 * reached) / (at - started) }
}

const storm = async (quick: boolean, writes: readonly FloorWrite[]): Promise<Figure[]> => {
  const campaigns = Array.from({ length: quick ? 6 : 30 }, (_, nth) => `bao-${nth}`)
  const papers: string[] = []
  for (const campaign of campaigns) papers.push(...(await unsent(campaign, 32)))
  const sealed = papers.slice(0, quick ? 150 : 1000)
  const size = sealed.length
  const count = async (query: FirebaseFirestore.Query) => (await query.count().get()).data().count
  // Some documents are written twice in one transaction.
  const documents = new Set(writes.map(({ path }) => path)).size
  const ids = sealed.map((_, nth) => `bao-${nth}`)
  const done = db
    .collection('floorWrites')
    .where('__name__', '>=', db.doc('floorWrites/bao-'))
    .where('__name__', '<', db.doc('floorWrites/bao.'))
  const floor = await rate(
    () => sideBySide(ids, async (id) => db.doc(`floorSeals/${id}`).create({ writes, sections: { text: id } })),
    async () => Math.floor((await count(done)) / documents),
    size,
  )
  const accepted = db
    .collection('papers')
    .where('accepted', '==', 1)
    .where(Filter.or(...campaigns.map((campaign) => Filter.where('campaign', '==', campaign))))
  const ours = await rate(
    () => sideBySide(sealed, (paperId) => sealDirectly(paperId)),
    () => count(accepted),
    size,
  )
  const said = (of: typeof ours, what: string) => (of.reached < size ? [`${of.reached} ${what} ran`] : [])
  const note = [`${size} seals`, ...said(floor, 'of the floor'), ...said(ours, 'of ours')].join(', ')
  return [
    { id: 'storm', figure: ours.perSecond, floor: floor.perSecond, note },
    { id: 'storm-wrong', figure: await wrong(campaigns, sealed) },
  ]
}

/** What runs through the emulators' own triggers: one seal, and a storm of them. Their mails wait meanwhile. */
export const measure = async ({ quick }: Extent): Promise<Figure[]> => {
  await db.doc(paths.mailSettings).set({ paused: true, reason: 'npm run bench', at: new Date() })
  const writes = await writesOfASeal('khuon')
  return [await pipeline(quick ? 15 : 40, writes), ...(await storm(quick, writes))]
}
