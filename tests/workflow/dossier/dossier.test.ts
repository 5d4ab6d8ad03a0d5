import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { createHash } from 'node:crypto'
import { handoverActSchema } from '@kiemdiem/domain/dossier/acts'
import { chainOf, lengthsOf } from '@kiemdiem/domain/dossier/chain/chain'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import type { Copy } from '@kiemdiem/domain/model/copy'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { leadersAtClosing } from '@kiemdiem/domain/registry/change/again/at-closing'
import { localDate } from '@kiemdiem/domain/time'
import { expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import {
  archiveReviews,
  filePapers,
  handOverDossier,
  readDossier,
  reopenCampaign,
} from '../../../functions/src/dossier/dossiers.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { fromFirestore } from '../../../functions/src/firestore/from-firestore.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { readData } from '../../../tools/operating/read-proofs.ts'
import { readReview } from '../fixture/conference/held.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { WHO } from '../fixture/world.ts'
import {
  archiveReviews as arranged,
  filePapers as unfiled,
  handOverDossier as whole,
} from '../policy/arrangements/dossiers.ts'

const ORGANISER = 'p-luu-tru'

/** An organiser who handles the group of the one subject. */
const office = async (arrangement: typeof arranged | typeof unfiled | typeof whole) => {
  const place = await arrangement.fresh()
  const person = (await db.doc(paths.person(WHO.other)).get()).data()
  await db.doc(paths.person(ORGANISER)).set({ ...person, id: ORGANISER, name: 'Đồng chí Lưu' })
  const access = { active: true, admin: false, hasAccount: true, organiser: ['partyGroup'], scopes: [place.scope] }
  await db.doc(paths.access(ORGANISER)).set({ ...access, personId: ORGANISER, userName: ORGANISER })
  return place
}
const key = () => crypto.randomUUID()
const read = (campaign: string) => call(readDossier, ORGANISER, { campaign, track: 'partyGroup', key: key() })
const dossier = async (campaign: string, reviewId: string) =>
  (await read(campaign)).subjects.find((subject) => subject.reviewId === reviewId)

const copyOf = (paperId: string, state: Copy['state']): Copy => ({
  ...{
    number: 1,
    of: { kind: 'paper', id: paperId, revision: 1 },
    name: 'ban-ky.pdf',
    size: 9,
    sha256: 'a'.repeat(64),
  },
  ...{ pieces: 1, state, by: ORGANISER, byName: '', at: serverNow(), keptAt: serverNow(), withdrawn: null },
})

it('names what is wanting, takes a signed copy while it is kept, and what is said of a paper', async () => {
  const { campaign, reviewId } = await office(unfiled)
  const paperId = paperIdOf(campaign, WHO.other)
  await db.doc(paths.paper(paperId)).update({ accepted: 1 })
  const own = async (item: string) => (await dossier(campaign, reviewId))?.entries.find((entry) => entry.item === item)
  expect(await own('selfReview')).toMatchObject({ document: `${paperId}.1`, hole: 'unsigned', signed: null })
  const copy = db.doc(paths.revisionCopy(paperId, 1, 1))
  await copy.set(copyOf(paperId, 'kept'))
  expect(await own('selfReview')).toMatchObject({ hole: null, signed: 'copy' })
  await copy.set(copyOf(paperId, 'withdrawn'))
  expect(await own('selfReview')).toMatchObject({ hole: 'unsigned' })
  const place = { reviewId, item: 'selfReview' as const, document: `${paperId}.1` }
  const said = { what: 'kept' as const, where: 'Tủ 3' }
  await call(filePapers, ORGANISER, { campaign, track: 'partyGroup', places: [place], said, key: key() })
  expect(await own('selfReview')).toMatchObject({ hole: null, signed: 'paper', keptAt: 'Tủ 3' })
  const archive = { campaign, track: 'partyGroup', reviews: [reviewId], key: key() }
  const refused = await detailsOf(call(archiveReviews, ORGANISER, archive))
  expect(refused).toMatchObject({ reason: 'dossierWanting' })
  expect(JSON.stringify(refused)).not.toContain('selfReview')
  expect(JSON.stringify(refused)).toContain('minutes:missing')
})

it('is put away once, however often and at once it is asked', async () => {
  const { campaign, reviewId } = await office(arranged)
  const ask = { campaign, track: 'partyGroup', reviews: [reviewId], key: key() }
  const answers = await answersAtOnce(...Array.from({ length: 5 }, () => call(archiveReviews, ORGANISER, ask)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"archived":1}']))
  const before = await readReview(reviewId)
  expect(before.stage).toBe('archive')
  expect(before.doneAt.archive).toBeDefined()
  const again = { ...ask, key: key() }
  expect(await detailsOf(call(archiveReviews, ORGANISER, again))).toMatchObject({ reason: 'archiveItemsUnfit' })
  const board = await db.doc(paths.board(campaign, before.board)).get()
  expect(board.data()?.rows[reviewId].doneAt.archive.toDate()).toEqual(before.doneAt.archive)
})

it('is handed over with the hash of every event, leaves the campaign over, and is taken up again for what comes later', async () => {
  const { campaign, reviewId } = await office(whole)
  const ask = {
    ...{ campaign, track: 'partyGroup', on: localDate(serverNow()), place: 'Phòng lưu trữ', key: key() },
    ...{ giver: { name: 'Đồng chí Lưu', post: '' }, receiver: { name: 'Đồng chí Nhận', post: 'Văn thư' } },
  }
  // The cell's own are put away too, but nobody has handed them over.
  expect(await call(handOverDossier, ORGANISER, ask)).toEqual({ closed: false })
  const [handover] = (
    await db.collection('acts').where('campaign', '==', campaign).where('kind', '==', 'handover').get()
  ).docs
  if (!handover) throw new Error('nothing was handed over')
  const { chain } = parse(handoverActSchema, handover)
  const reviews = (await db.collection('reviews').where('campaign', '==', campaign).get()).docs
  const own = reviews.filter((doc) => doc.data().track === 'partyGroup')
  const trails = [...own.map(({ ref }) => ref.path), ...new Set(own.map((doc) => paths.paper(doc.data().paperId)))]
  const events = await Promise.all(
    trails.map(async (of) => {
      const found = await db.doc(of).collection('events').orderBy('seq').get()
      return { of, events: found.docs.map((doc) => Object(fromFirestore(doc.data()))) }
    }),
  )
  const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex')
  const anew = await chainOf(events, sha256)
  expect(chain).toEqual({ events: anew.events, root: anew.root, lengths: lengthsOf(anew) })
  // Who proves all data makes the root anew: an event that was altered since is found.
  const proven = async () =>
    findingsOf(await readData(db), ['handovers']).flatMap(({ findings }) => findings.map(({ at }) => at))
  const [event] = (await db.collection(`${paths.review(reviewId)}/events`).get()).docs
  if (!event) throw new Error('nothing has happened to the review')
  expect(await proven()).toEqual([])
  await event.ref.update({ by: 'p-ai' })
  expect(await proven()).toEqual([handover.ref.path])
  await event.ref.set(event.data())
  // The cell has none of its own any more: the next is the last.
  for (const doc of reviews) if (doc.data().track === 'partyCell') await doc.ref.delete()
  expect(await call(handOverDossier, ORGANISER, { ...ask, key: key() })).toEqual({ closed: true })
  const archive = { campaign, track: 'partyGroup', reviews: [reviewId], key: key() }
  expect(await detailsOf(call(archiveReviews, ORGANISER, archive))).toMatchObject({ reason: 'campaignClosed' })
  const answer = await read(campaign)
  expect(answer.campaign.status).toBe('closed')
  // Who leads the units that decide is kept, by which it is opened again.
  const kept = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  const units = (await db.collection('units').get()).docs.map((doc) => parse(unitSchema, doc))
  expect(kept.ledAtClosing).toEqual(leadersAtClosing(kept.process, units))
  // It is the same that was handed over: there are no other minutes of it.
  expect(answer.handovers.map(({ nth }) => nth)).toEqual([1])
  for (const { id, ref } of (await db.collection('campaigns').get()).docs)
    if (id !== campaign) await ref.update({ status: 'archived' })
  await call(reopenCampaign, ORGANISER, { campaign, reason: 'Có kết quả của cấp trên.', key: key() })
  expect((await read(campaign)).campaign.status).toBe('open')
  expect(parse(paperSchema, await db.doc(paths.paper(paperIdOf(campaign, WHO.other))).get()).campaign).toBe(campaign)
})
