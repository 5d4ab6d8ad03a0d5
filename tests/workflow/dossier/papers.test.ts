import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { decisionActSchema, decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { DATA_MAX, type StoredDocument } from '@kiemdiem/domain/dossier/commands/read-dossier-data'
import { meetingPapers } from '@kiemdiem/domain/forms/decision/meeting-papers'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { personalNotice } from '@kiemdiem/domain/forms/notice/personal-notice'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { issueRuling } from '../../../functions/src/decision/issue-ruling.ts'
import { recordDecision } from '../../../functions/src/decision/record-decision.ts'
import { writeComments } from '../../../functions/src/decision/write-comments.ts'
import { readDossier } from '../../../functions/src/dossier/dossiers.ts'
import { readDossierData } from '../../../functions/src/dossier/read-data.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { giveNotice } from '../../../functions/src/notice/give-notice.ts'
import { readTold } from '../../../functions/src/notice/read-told.ts'
import { openDossier } from '../../../tools/verifying/open-dossier.ts'
import { paragraphs, wordsOf } from '../../../web/src/components/paper/docx/reopened.fixture.ts'
import { makeArchive } from '../../../web/src/features/dossier/archive/make-archive.ts'
import { ORGANISER, reviewOf } from '../fixture/conference/appraised.ts'
import { COLLECTIVE, handedOver, itemOf, meeting, RECORDER, STAFF } from '../fixture/conference/decided.ts'
import { actsOf, printedRuling, printedTable } from '../fixture/conference/printed.ts'
import { call } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'

const TRACK = 'partyGroup'
const LATER = 'p-to-chuc-sau'
/** Heads the collective that decides, and chairs its meeting. */
const CHAIR = 'p-uy-vien-1'
const ALL = [...STAFF, HALL.head, UNIT]
const OWN = STAFF.slice(0, 2)
const key = () => crypto.randomUUID()
let campaign = ''
const idOf = (subject: string) => reviewIdOf(campaign, subject, TRACK)

/** Who organises the track by now, of the groups of these subjects. */
const organises = async (uid: string, subjects: readonly string[]) => {
  const scopes = await Promise.all(
    subjects.map(async (subject) => scopeIdOf(campaign, TRACK, (await reviewOf(campaign, subject)).group)),
  )
  const access = (await db.doc(paths.access(ORGANISER)).get()).data()
  const named = { personId: uid, userName: uid, organiser: [TRACK], scopes: [...new Set(scopes)] }
  await db.doc(paths.access(uid)).set({ ...access, ...named })
  const person = (await db.doc(paths.person(ORGANISER)).get()).data()
  if (uid === LATER) await db.doc(paths.person(uid)).set({ ...person, id: uid, name: 'Đồng chí Đến sau' })
}

/** A table that was decided, ruled on and told. */
beforeAll(async () => {
  campaign = await handedOver()
  const person = (await db.doc(paths.person(ORGANISER)).get()).data()
  await db.doc(paths.person(CHAIR)).set({ ...person, id: CHAIR, name: 'Đồng chí Chủ trì' })
  await db.doc(paths.unit(COLLECTIVE)).update({ head: CHAIR })
  const items = ALL.map((subject) => itemOf(campaign, subject))
  await call(recordDecision, RECORDER, meeting(campaign, items))
  const [decision] = (await actsOf(campaign, 'decision')).docs
  for (const subject of OWN) {
    const { group } = await reviewOf(campaign, subject)
    const said = { reviewId: idOf(subject), remark: 'Chủ động, hoàn thành tốt.', outlook: 'Có triển vọng.', seen: 0 }
    await call(writeComments, ORGANISER, { campaign, track: TRACK, group, items: [said], key: key() })
  }
  await call(issueRuling, RECORDER, {
    ...{ campaign, decision: decision?.id ?? '', paper: 'decision', bases: [], preview: false, key: key() },
  })
  await db.doc(paths.campaign(campaign)).update({ 'process.notice.headsFirstHours': 0 })
  await call(giveNotice, ORGANISER, {
    ...{ campaign, track: TRACK, to: 'subjects', reviews: ALL.map(idOf), preview: false, key: key() },
  })
})

/** What one is handed, as his browser asks for it. */
const handed = async (uid: string) => {
  const answer = await call(readDossier, uid, { campaign, track: TRACK, key: key() })
  const ids = answer.subjects.map(({ reviewId }) => reviewId)
  expect(ids.length).toBeLessThanOrEqual(DATA_MAX)
  const ask = (reviews: string[]) => call(readDossierData, uid, { campaign, track: TRACK, reviews, key: key() })
  const common = await ask([])
  const own = ids.length > 0 ? await ask(ids) : { documents: [], trails: [] }
  return { answer, data: { common: common.documents, subjects: own.documents, trails: own.trails } }
}

const archiveOf = async (uid: string) => {
  const { answer, data } = await handed(uid)
  const made = await makeArchive(answer, data, new Map())
  expect(await openDossier(made.bytes, made.root)).toMatchObject({ faults: [] })
  return { answer, data, made, files: unzipSync(made.bytes) }
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
/** What a Word file within an archive says, paragraph by paragraph. */
const saidIn = (files: Record<string, Uint8Array>, name: RegExp): string[] => {
  const found = Object.keys(files).filter((each) => name.test(each))
  const file = files[found[0] ?? '']
  if (!file) throw new Error(`nothing is called ${name}`)
  return paragraphs(text(unzipSync(file)['word/document.xml']))
}
const words = (papers: readonly PrintedPaper[]) => papers.flatMap(wordsOf)
const nameOf = async (subject: string) => (await reviewOf(campaign, subject)).name

/** Of these subjects no part that is hidden until notice, and in papers of many not so much as that they are on them. */
const nothingHidden = async (
  { common, subjects }: { common: readonly StoredDocument[]; subjects: readonly StoredDocument[] },
  of: readonly string[],
) => {
  const all = [...common, ...subjects].map(({ path }) => path)
  for (const subject of of) {
    const hidden = new RegExp(`^reviews/${idOf(subject)}/parts/(?!conference)`)
    expect(all.filter((path) => hidden.test(path))).toEqual([])
  }
  const said = common.filter(({ data }) => ['ruling', 'decision', 'result'].includes(String(Reflect.get(data, 'kind'))))
  for (const subject of of) expect(JSON.stringify(said)).not.toContain(idOf(subject))
}

const scopesOf = async (uid: string): Promise<string[]> => (await db.doc(paths.access(uid)).get()).get('scopes')

it('who keeps them all has every paper as it prints, the same bytes each time, each of many once', async () => {
  const { answer, data, made, files } = await archiveOf(ORGANISER)
  expect((await makeArchive(answer, data, new Map())).bytes).toEqual(made.bytes)
  const names = Object.keys(files)
  expect(names.filter((name) => name.startsWith('quyet-dinh/'))).toHaveLength(1)
  expect(names.filter((name) => name.startsWith('tham-dinh/'))).toHaveLength(1)
  expect(saidIn(files, /^quyet-dinh\//)).toEqual(words(await printedRuling(campaign)))
  const table = saidIn(files, /^tham-dinh\//)
  expect(table).toEqual(words(await printedTable(campaign, await scopesOf(ORGANISER))))
  for (const subject of ALL) expect(table.join(' ')).toContain(await nameOf(subject))
  const told = await call(readTold, ORGANISER, { campaign, unit: UNIT, key: key() })
  for (const subject of OWN) {
    const item = told.items.find(({ reviewId }) => reviewId === idOf(subject))
    if (!item) throw new Error(`${subject} was told nothing`)
    const folder = `ho-so/[^/]+/${await nameOf(subject)}`
    const notice = saidIn(files, new RegExp(`^${folder}/thong-bao-ket-qua`))
    expect(notice).toEqual(words([personalNotice(item, { year: answer.campaign.year })]))
    const sheet = saidIn(files, new RegExp(`^${folder}/phieu-danh-gia`)).join(' ')
    expect(sheet).toContain('Chủ động, hoàn thành tốt.')
    expect(sheet).toContain('Có triển vọng.')
    expect(sheet).toContain('☒ Hoàn thành tốt nhiệm vụ')
  }
  // Its recorder alone reads the minutes of the meeting.
  const [decision] = (await actsOf(campaign, 'decision')).docs
  expect(made.missing).toEqual([decision?.id])
  expect(text(files['danh-sach-giay-to.csv'])).toContain('không có bản Word, bản ký')
  expect(JSON.stringify(data)).not.toContain('"meeting"')
})

it('a later organiser has of papers of many what they say of those whom he keeps, and is told of how many they were', async () => {
  await organises(LATER, [HALL.head])
  const { answer, data, made, files } = await archiveOf(LATER)
  expect(answer.subjects.map(({ reviewId }) => reviewId)).toEqual([idOf(HALL.head)])
  const head = await nameOf(HALL.head)
  const ruling = saidIn(files, /^quyet-dinh\//).join(' ')
  expect(ruling).toContain(head)
  expect(ruling).toContain(`(Trích: nêu 01 trong 0${ALL.length} trường hợp`)
  for (const subject of STAFF) expect(ruling).not.toContain(await nameOf(subject))
  // Who is on the table and in no group of his is named without a level, as headers name him to whoever organises.
  expect(saidIn(files, /^tham-dinh\//)).toEqual(words(await printedTable(campaign, await scopesOf(LATER))))
  const table = saidIn(files, /^tham-dinh\//).join(' ')
  expect(table).toContain(`Chưa gồm 0${ALL.length - 1} trường hợp`)
  expect(made.missing).toContain((await actsOf(campaign, 'decision')).docs[0]?.id)
  await nothingHidden(data, [...STAFF, UNIT])
  const hidden = Object.entries(files).filter(([name]) => STAFF.some((subject) => name.includes(subject)))
  expect(hidden).toEqual([])
})

it('an organiser who is rated himself has nothing of his own group, nor of what he answers for, also once they are put away', async () => {
  await organises(HALL.head, STAFF)
  for (const subject of ALL) await db.doc(paths.review(idOf(subject))).update({ 'doneAt.archive': serverNow() })
  const { answer, data, made, files } = await archiveOf(HALL.head)
  // What is put away is seen, by its texts and by what its conference said in the room.
  expect(answer.subjects.map(({ reviewId }) => reviewId).toSorted()).toEqual(ALL.map(idOf).toSorted())
  const own = await nameOf(HALL.head)
  const ruling = saidIn(files, /^quyet-dinh\//).join(' ')
  expect(ruling).toContain(`(Trích: nêu 0${STAFF.length} trong 0${ALL.length} trường hợp`)
  expect(ruling).not.toContain(own)
  const folder = new RegExp(`^ho-so/[^/]+/${own}/`)
  const names = Object.keys(files).filter((name) => folder.test(name))
  expect(names.map((name) => name.replace(folder, ''))).toEqual(['ban-kiem-diem.docx'])
  await nothingHidden(data, [HALL.head, UNIT])
  // The papers are there, and not of everybody whose they are.
  expect(made.missing).toContain((await actsOf(campaign, 'ruling')).docs[0]?.id)
  expect(made.missing).toContain((await actsOf(campaign, 'notice')).docs[0]?.id)
})

it('who records the meeting and keeps its dossiers has the minutes too', async () => {
  await organises(RECORDER, ALL)
  const { made, files } = await archiveOf(RECORDER)
  const [doc] = (await actsOf(campaign, 'decision')).docs
  if (!doc) throw new Error('nothing was decided')
  const act = parse(decisionActSchema, doc)
  const plan = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  const parts = await Promise.all(
    act.items.map(async ({ reviewId, part }) =>
      parse(decisionPartSchema, await db.doc(paths.reviewPart(reviewId, part.id)).get()),
    ),
  )
  expect(saidIn(files, /^quyet-dinh\/Biên bản/)).toEqual(words(meetingPapers(plan, act, parts, { given: null })))
  expect(made.missing).toEqual([])
})
