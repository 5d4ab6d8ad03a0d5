import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { beforeEach, expect, it } from 'vitest'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { reopenCampaign } from '../../../functions/src/dossier/dossiers.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { acknowledgeNotice } from '../../../functions/src/notice/acknowledge-notice.ts'
import { delegateUnit } from '../../../functions/src/registry/delegation/delegate-unit.ts'
import { sweepDelegations } from '../../../functions/src/registry/delegation/sweep.ts'
import { saveUnit } from '../../../functions/src/registry/save-unit.ts'
import { readProject } from '../../../tools/operating/read-project.ts'
import { readReview } from '../fixture/conference/held.ts'
import { answersAtOnce, call, reasonOf } from '../fixture/handlers/handlers.ts'
import { readPaper } from '../fixture/papers.ts'
import { unitInput } from '../fixture/registry/registry.ts'
import { BOARD, WHO } from '../fixture/world.ts'
import { reopenCampaign as over } from '../policy/arrangements/dossiers.ts'

let campaign = ''
let reviewId = ''
const key = () => crypto.randomUUID()
const paperId = () => paperIdOf(campaign, WHO.other)
const status = (is: 'open' | 'closed') => db.doc(paths.campaign(campaign)).update({ status: is })
const reopen = () => call(reopenCampaign, WHO.organiser, { campaign, reason: 'Có kết quả của cấp trên.', key: key() })

/** Everybody of this campaign is to its documents what registry and roles say. */
const broken = async () =>
  findingsOf(dataOf(await readProject(db), new Date(0)), ['relations', 'readers', 'scopes', 'roles', 'hidden'])
    .flatMap(({ findings }) => findings)
    .filter(({ at }) => at.includes(campaign) || at.startsWith('access/'))

/** By somebody who heads the unit of a subject who was told: whether his receipt may be recorded tells whether he still returns the paper. */
const receipt = (uid: string) =>
  call(acknowledgeNotice, uid, {
    ...{ paperId: paperId(), reviewId, how: 'paper', on: localDate(new Date()), key: key() },
  })

beforeEach(async () => {
  ;({ campaign, reviewId } = await over.fresh())
  await db.doc(paths.access(WHO.organiser)).update({ registrar: true })
  await db.doc(paths.unit(BOARD)).update({ eventSeq: 0 })
  for (const { ref } of (await db.collection(`${paths.unit(BOARD)}/events`).get()).docs) await ref.delete()
  await db.doc(paths.paper(paperId())).update({ notices: { [reviewId]: { at: new Date(0), part: 'notice.3' } } })
})

it('a head who left while the campaign was over has nothing of it once it is opened again; who came has what a head has', async () => {
  const head = { unit: await unitInput(BOARD, { head: WHO.noMail, clerks: [] }), seen: 0, preview: false }
  await call(saveUnit, WHO.organiser, { ...head, key: key() })
  expect((await readPaper(paperId())).returners).toEqual([WHO.head])
  await reopen()
  expect(await readPaper(paperId())).toMatchObject({ returners: [WHO.noMail] })
  const { board } = await readReview(reviewId)
  const page = parse(boardPageSchema, await db.doc(paths.board(campaign, board)).get())
  expect(page).toMatchObject({ planners: [WHO.noMail] })
  expect(page.viewers).not.toContain(WHO.head)
  expect(await reasonOf(receipt(WHO.head))).toBe('notYours')
  await receipt(WHO.noMail)
  expect(await broken()).toEqual([])
})

it('who was in charge for some days that ended while it was over is no more; twice at once it is opened once', async () => {
  await status('open')
  const today = localDate(new Date())
  const delegation = { person: WHO.other, from: today, to: addDays(today, 2), document: 'Giấy ủy quyền số 5' }
  await call(delegateUnit, WHO.organiser, { unit: BOARD, seen: 0, preview: false, delegation, key: key() })
  expect((await readPaper(paperIdOf(campaign, WHO.noMail))).returners).toEqual([WHO.other])
  await status('closed')
  await db.doc(paths.unit(BOARD)).update({ 'delegation.until': new Date(Date.now() - 1_000) })
  await sweepDelegations()
  expect((await readPaper(paperIdOf(campaign, WHO.noMail))).returners).toEqual([WHO.other])
  expect(await answersAtOnce(reopen(), reopen())).toBeOneOf([
    [{}, 'campaignNotOver'],
    ['campaignNotOver', {}],
  ])
  expect((await readPaper(paperIdOf(campaign, WHO.noMail))).returners).toEqual([WHO.head])
  expect(await broken()).toEqual([])
})

it('who organises by then reads the groups of the year that is taken up again, and nobody whose role was taken', async () => {
  const roles = (personId: string, organiser: string[]) =>
    call(setRoles, WHO.admin, { personId, active: true, admin: false, organiser, key: key() })
  await roles(WHO.secretary, [])
  await db.doc(paths.access(WHO.clerk)).update({ organiser: ['partyCell'], scopes: [] })
  await reopen()
  const scopesOf = async (uid: string) => parse(accessSchema, await db.doc(paths.access(uid)).get()).scopes
  expect(await scopesOf(WHO.secretary)).toEqual([])
  expect(await scopesOf(WHO.clerk)).toEqual([`${campaign}.partyCell.G9`])
  expect((await db.doc(paths.campaign(campaign)).get()).get('organisers.partyCell')).toEqual([WHO.clerk])
  expect(await broken()).toEqual([])
})
