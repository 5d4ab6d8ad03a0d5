import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { delegateUnit } from '../../../functions/src/registry/delegation/delegate-unit.ts'
import { sweepDelegations } from '../../../functions/src/registry/delegation/sweep.ts'
import { call, deliver, reasonOf } from '../fixture/handlers/handlers.ts'
import { expectSound } from '../fixture/oracle.ts'
import { readPaper, sealDirectly } from '../fixture/papers.ts'
import { BOARD, newCampaignId, plant, WHO } from '../fixture/world.ts'

const headOf = async () => (await db.doc(paths.unit(BOARD)).get()).get('head') as string
const eventsOf = async () => (await db.collection(`${paths.unit(BOARD)}/events`).get()).size
const key = () => crypto.randomUUID()

it('somebody in charge for some days has what the head has, and no longer once they are over, however often it is looked at', async () => {
  const campaign = newCampaignId()
  await plant(campaign)
  await db.doc(paths.access(WHO.organiser)).update({ registrar: true })
  const paperId = paperIdOf(campaign, WHO.noMail)
  await sealDirectly(paperId)
  await deliver(paperId, 1)
  const today = localDate(new Date())
  const delegation = { person: WHO.other, from: today, to: addDays(today, 2), document: 'Giấy ủy quyền số 5' }
  const asked = { unit: BOARD, seen: 0, preview: false }
  const preview = await call(delegateUnit, WHO.organiser, { ...asked, delegation, preview: true, key: key() })
  expect(await headOf()).toBe(WHO.head)
  const given = { ...asked, delegation, key: key() }
  // Twice at once, as an impatient hand does: one effect.
  const [first, second] = await Promise.all([
    call(delegateUnit, WHO.organiser, given),
    call(delegateUnit, WHO.organiser, given),
  ])
  expect(first.effects).toEqual(preview.effects)
  expect(second).toEqual(first)
  expect(await headOf()).toBe(WHO.other)
  expect(await readPaper(paperId)).toMatchObject({ audience: [WHO.other], returners: [WHO.other] })
  const back = { paperId, revision: 1, remarks: 'Xin bổ sung số liệu.', key: key() }
  expect(await reasonOf(call(returnPaper, WHO.head, back))).toBe('notYours')
  expect(await eventsOf()).toBe(1)

  await sweepDelegations()
  expect(await headOf()).toBe(WHO.other)
  await db.doc(paths.unit(BOARD)).update({ 'delegation.until': new Date(Date.now() - 1_000) })
  await Promise.all([sweepDelegations(), sweepDelegations()])
  await sweepDelegations()
  expect(await headOf()).toBe(WHO.head)
  expect(await eventsOf()).toBe(2)
  expect(await readPaper(paperId)).toMatchObject({ audience: [WHO.head], returners: [WHO.head] })
  expect(await reasonOf(call(returnPaper, WHO.other, { ...back, key: key() }))).toBe('notYours')
  await expectSound(campaign)
})
