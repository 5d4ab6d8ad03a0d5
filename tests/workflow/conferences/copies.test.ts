import '../fixture/own-project.ts'

import { createHash } from 'node:crypto'
import { copyPathOf, piecePathOf } from '@kiemdiem/domain/copies/copy-path'
import { PIECE_BYTES } from '@kiemdiem/domain/copies/pieces/pieces'
import { minutesActIdOf, paths } from '@kiemdiem/domain/ids'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { beforeAll, expect, it } from 'vitest'
import { finishCopy } from '../../../functions/src/copies/finish-copy.ts'
import { putCopyPiece } from '../../../functions/src/copies/put-copy-piece.ts'
import { startCopy } from '../../../functions/src/copies/start-copy.ts'
import { sweepCopies } from '../../../functions/src/copies/sweep-copies.ts'
import { withdrawCopy } from '../../../functions/src/copies/withdraw-copy.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { readData } from '../../../tools/operating/read-proofs.ts'
import { raw } from '../../rules/support/raw.ts'
import { project, withOurRules } from '../../support/own-emulator.ts'
import { confirmedMeeting } from '../fixture/conference/held.ts'
import { logged } from '../fixture/handlers/captured-log.ts'
import { answersAtOnce, call, reasonOf } from '../fixture/handlers/handlers.ts'
import { HALL } from '../fixture/office.ts'

/** One empty page, as a scanner would write it, and a comment that makes it as long as two pieces. */
const PDF = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
    `%${'x'.repeat(PIECE_BYTES + 1_000)}`,
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
)
const sha256 = createHash('sha256').update(PDF).digest('hex')
const file = { name: 'bien-ban-da-ky.pdf', size: PDF.length, sha256, secret: false }
const [FIRST, SECOND] = [PDF.subarray(0, PIECE_BYTES), PDF.subarray(PIECE_BYTES)].map((piece) =>
  piece.toString('base64'),
)

const key = () => crypto.randomUUID()
const minutesOf = ({ id }: Conference) => ({ kind: 'act', id: minutesActIdOf(id, 1) }) as const
const start = (of: object, uid: string, more: object = {}) => call(startCopy, uid, { of, ...file, ...more, key: key() })
const put = (of: object, uid: string, copy: number, piece: number, bytes = [FIRST, SECOND][piece]) =>
  call(putCopyPiece, uid, { of, copy, piece, bytes, key: key() })
const finish = (of: object, uid: string, copy: number) => call(finishCopy, uid, { of, copy, key: key() })
/** What the rules answer to somebody who asks for a document. */
const statusOf = async (uid: string, path: string) => (await raw(project(), uid, `/${path}`)).status

beforeAll(withOurRules)

it('a signed PDF is sent in pieces, one of them twice, kept, and read by who was there and by no stranger', async () => {
  const held = await confirmedMeeting({ staff: 1 })
  const of = minutesOf(held)
  const { copy } = await start(of, HALL.secretary)
  const [header, piece] = [copyPathOf(of, copy), piecePathOf(of, copy, 1)]
  await put(of, HALL.secretary, copy, 0)
  await put(of, HALL.secretary, copy, 0)
  // The network was lost: the same file is chosen again, and only the rest is sent.
  expect(await start(of, HALL.secretary)).toEqual({ copy, have: [0] })
  expect(await reasonOf(finish(of, HALL.secretary, copy))).toBe('copyIncomplete')
  await put(of, HALL.secretary, copy, 1)
  expect(await statusOf('p-hn-001', header)).toBe(403)
  await finish(of, HALL.secretary, copy)

  const bytes = await raw(project(), 'p-hn-001', `/${piece}`)
  expect(JSON.parse(bytes.body).fields.bytes.bytesValue).toBe(SECOND)
  for (const path of [header, piece]) {
    expect(await statusOf(HALL.organiser, path)).toBe(200)
    // Not present; heads and organises another unit and track.
    expect(await statusOf(HALL.cell, path)).toBe(403)
    expect(await statusOf('p-la', path)).toBe(403)
  }

  const trail = await db
    .collection(`${paths.conference(held.id)}/events`)
    .orderBy('seq', 'desc')
    .limit(1)
    .get()
  expect(trail.docs[0]?.data()).toMatchObject({ command: 'finishCopy', copy: header, sha256, size: PDF.length })
  // Neither what is kept of calls nor the log holds anything of the file.
  const kept = JSON.stringify((await db.collection('requests').get()).docs.map((doc) => doc.data()))
  for (const text of [kept, logged.join(' ')]) {
    expect(text).not.toContain('xxxxxxxx')
    expect(text).not.toContain(SECOND?.slice(0, 60))
    expect(text).not.toContain(file.name)
  }

  const withdrawn = { of, copy, reason: 'Chọn nhầm tệp.', erase: true, key: key() }
  await call(withdrawCopy, HALL.clerk, withdrawn)
  await call(withdrawCopy, HALL.clerk, withdrawn)
  expect(await statusOf('p-hn-001', header)).toBe(403)
  expect((await db.doc(header).get()).get('withdrawn.reason')).toBe('Chọn nhầm tệp.')
  expect((await db.doc(piece).get()).exists).toBe(false)
})

it('what is altered of one, or lost, is found by who proves all data', async () => {
  const of = minutesOf(await confirmedMeeting({ staff: 1 }))
  const { copy } = await start(of, HALL.secretary)
  for (const piece of [0, 1]) await put(of, HALL.secretary, copy, piece)
  await finish(of, HALL.secretary, copy)
  const at = copyPathOf(of, copy)
  const found = async () => {
    const [{ findings } = { findings: [] }] = findingsOf(await readData(db), ['copies'])
    return findings.filter((finding) => finding.at === at).map(({ what }) => what)
  }
  expect(await found()).toEqual([])
  await db.doc(piecePathOf(of, copy, 1)).update({ bytes: Buffer.from('trang khác') })
  expect(await found()).toEqual(['is not the file that was kept'])
  await db.doc(piecePathOf(of, copy, 0)).delete()
  expect(await found()).toContain('is kept, and a piece of it is not there')
})

it('bad files are refused, and nothing of them is kept', async () => {
  const of = minutesOf(await confirmedMeeting({ staff: 1 }))
  const by = HALL.clerk
  expect(await reasonOf(start(of, by, { secret: true }))).toBe('copySecret')
  expect(await reasonOf(start(of, by, { size: 11 * 1024 * 1024 }))).toBe('copyTooLarge')
  expect(await reasonOf(start(of, by, { size: 0 }))).toBe('copyEmpty')
  expect(await reasonOf(start(of, HALL.cell))).toBe('notYours')
  expect(await reasonOf(start({ kind: 'act', id: 'hop-0_u-x_1.minutes.1' }, by))).toBe('notYours')
  const { copy } = await start(of, by, { sha256: '0'.repeat(64) })
  const exe = Buffer.concat([Buffer.from('MZ'), PDF.subarray(2)])
  expect(await reasonOf(put(of, by, copy, 0, exe.subarray(0, PIECE_BYTES).toString('base64')))).toBe('copyNotPdf')
  await put(of, by, copy, 0)
  await put(of, by, copy, 1)
  expect(await reasonOf(finish(of, by, copy))).toBe('copyDiffers')
  expect((await db.doc(copyPathOf(of, copy)).get()).get('state')).toBe('sending')
})

it('two who begin at once get a copy each; what nobody finishes is gone after a day', async () => {
  const of = minutesOf(await confirmedMeeting({ staff: 1 }))
  const begun = await answersAtOnce(start(of, HALL.clerk), start(of, HALL.secretary))
  expect(begun.map((answer) => (answer as { copy: number }).copy).sort()).toEqual([1, 2])
  await put(of, HALL.clerk, 1, 0).catch(() => put(of, HALL.clerk, 2, 0))
  await sweepCopies()
  expect((await db.collection(`${paths.act(of.id)}/copies`).get()).size).toBe(2)
  // One that cannot be read stops nothing.
  const broken = db.doc(`${paths.act(of.id)}/copies/0`)
  await broken.set({ state: 'sending' })
  for (const number of [1, 2]) await db.doc(copyPathOf(of, number)).update({ at: new Date(Date.now() - 86_500_000) })
  await sweepCopies()
  expect((await db.collection(`${paths.act(of.id)}/copies`).get()).docs.map(({ ref }) => ref.path)).toEqual([
    broken.path,
  ])
  await broken.delete()
  const pieces = await db.collectionGroup('pieces').get()
  expect(pieces.docs.filter(({ ref }) => ref.path.startsWith(paths.act(of.id)))).toEqual([])
})
