import '../fixture/own-project.ts'

import { termOf } from '@kiemdiem/domain/accounts/roles/term'
import { paths } from '@kiemdiem/domain/ids'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { expect, it } from 'vitest'
import { confirmAccess } from '../../../functions/src/accounts/confirm-access.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { sweepStandIns } from '../../../functions/src/accounts/sweep-stand-ins.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { askedAt } from '../fixture/conference/confirmed-code.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { newCampaignId, plant, WHO } from '../fixture/world.ts'

it('a stand-in is appointed within minutes by two people, and organises no longer once his days are over', async () => {
  const campaign = newCampaignId()
  await plant(campaign)
  const today = localDate(new Date())
  const days = { from: today, to: addDays(today, 1) }
  const asked = { personId: WHO.other, active: true, admin: false, organiser: ['partyGroup'] }
  const key = () => crypto.randomUUID()
  const long = { from: today, to: addDays(today, 40) }
  expect(await reasonOf(call(setRoles, WHO.admin, { ...asked, standIn: long, key: key() }))).toBe('termUnfit')
  await call(setRoles, WHO.admin, { ...asked, standIn: days, key: key() })
  const pending = await askedAt(WHO.other, 'roles')
  const confirm = { personId: WHO.other, what: 'roles', agrees: true, askedAt: pending, key: key() }
  await call(confirmAccess, WHO.organiser, confirm)
  const access = async () => (await db.doc(paths.access(WHO.other)).get()).data()
  const organisers = async () => (await db.doc(paths.campaign(campaign)).get()).get('organisers.partyGroup')
  await sweepStandIns()
  expect(await access()).toMatchObject({ organiser: ['partyGroup'], standIn: { by: WHO.admin } })
  expect((await access())?.standIn.until.toDate()).toEqual(termOf(days).until)
  expect(await organisers()).toEqual([WHO.organiser, WHO.other].sort())

  // The last day is over: from that moment no command takes him for an organiser; then it is taken from him.
  await db.doc(paths.access(WHO.other)).update({ 'standIn.until': new Date(Date.now() - 1_000) })
  const over = { ...asked, personId: WHO.noMail, key: key() }
  await call(setRoles, WHO.admin, over)
  const again = { ...confirm, personId: WHO.noMail, askedAt: await askedAt(WHO.noMail, 'roles'), key: key() }
  expect(await reasonOf(call(confirmAccess, WHO.other, again))).toBe('notYours')
  await sweepStandIns()
  expect(await access()).toMatchObject({ organiser: [], scopes: [], standIn: null })
  expect(await organisers()).toEqual([WHO.organiser])
  const trail = await db
    .collection(`${paths.person(WHO.other)}/events`)
    .orderBy('seq')
    .get()
  expect(trail.docs.map((doc) => doc.get('command')).at(-1)).toBe('standIn')
  await sweepStandIns()
  expect((await db.collection(`${paths.person(WHO.other)}/events`).get()).size).toBe(trail.size)
})
