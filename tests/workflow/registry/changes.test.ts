import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { mailIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { removeFromRegistry } from '../../../functions/src/registry/remove-from-registry.ts'
import { savePerson } from '../../../functions/src/registry/save-person.ts'
import { saveUnit } from '../../../functions/src/registry/save-unit.ts'
import { call, deliver, reasonOf } from '../fixture/handlers/handlers.ts'
import { expectSound } from '../fixture/oracle.ts'
import { readPaper, sealDirectly } from '../fixture/papers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { personInput, unitInput } from '../fixture/registry/registry.ts'
import { BOARD, plant, WHO } from '../fixture/world.ts'

let count = 0
let campaign = ''

const asked = (rest: object = {}) => ({ seen: 0, preview: false, key: crypto.randomUUID(), ...rest })
const headBy = async (head: string, rest: object = {}, uid: string = WHO.organiser) =>
  call(saveUnit, uid, { unit: await unitInput(BOARD, { head }), ...asked(rest) })
const everything = async () => {
  const collections = await db.listCollections()
  const all = await Promise.all(collections.map((collection) => collection.get()))
  return all.flatMap(({ docs }) => docs.map((doc) => [doc.ref.path, JSON.stringify(doc.data())]))
}

beforeEach(async () => {
  // One open campaign at a time, as an office has it: a change of the registry looks at every one.
  if (campaign !== '') await db.doc(paths.campaign(campaign)).update({ status: 'closed' })
  count += 1
  campaign = `danh-ba-${count}`
  await plant(campaign)
  await db.doc(paths.unit(BOARD)).update({ eventSeq: count })
  await db.doc(paths.access(WHO.organiser)).update({ registrar: true })
})

describe('a head who changes while a paper of the staff is sealed and waits', () => {
  it('reads it and returns it; the one before does neither, and the new one is told', async () => {
    const paperId = paperIdOf(campaign, WHO.noMail)
    await sealDirectly(paperId)
    await deliver(paperId, 1)
    expect(await readPaper(paperId)).toMatchObject({ audience: [WHO.head] })

    const preview = await headBy(WHO.other, { preview: true })
    const saved = await headBy(WHO.other)
    expect(saved.effects).toEqual(preview.effects)
    expect(saved).toMatchObject({ rev: 1, effects: { papers: 5, boards: 1, tasks: 2 } })

    const after = await readPaper(paperId)
    expect(after).toMatchObject({ state: 'sealed', accepted: 1, audience: [WHO.other], returners: [WHO.other] })
    const review = await db.doc(paths.review(reviewIdOf(campaign, WHO.noMail, 'partyGroup'))).get()
    expect(review.get('actors.conference')).toEqual([WHO.other])
    const back = (uid: string) =>
      call(returnPaper, uid, { paperId, revision: 1, remarks: 'Đề nghị bổ sung số liệu.', key: crypto.randomUUID() })
    expect(await reasonOf(back(WHO.head))).toBe('notYours')
    await back(WHO.other)
    expect(await readPaper(paperId)).toMatchObject({ state: 'returned' })
    const turn = await db.doc(paths.mail(mailIdOf(paperId, 1, 'yourTurn', WHO.other))).get()
    expect(turn.get('to')).toBe(WHO.other)
    const event = await db.doc(paths.unitEvent(BOARD, count + 1)).get()
    expect(event.data()).toMatchObject({ command: 'saveUnit', by: WHO.organiser })
  })
})

it('who heads a unit cannot leave, and nothing of what was entered with it is saved', async () => {
  const person = await personInput(WHO.head, { active: false, name: 'Nguyễn Thị Sáo' })
  const work = call(savePerson, WHO.organiser, { person, ...asked() })
  await expect(work).rejects.toMatchObject({
    details: { reason: 'registryInvalid', at: { active: 'headsUnit' } },
  })
  expect((await db.doc(paths.person(WHO.head)).get()).get('name')).toBe('Nguyễn Thị Sao')
})

it('a preview writes nothing at all, and keeps no answer under its key', async () => {
  const before = await everything()
  await headBy(WHO.other, { preview: true })
  expect(await everything()).toEqual(before)
})

it('of two people who save one edition at once, one is told that the other was there first', async () => {
  const unit = await unitInput(BOARD)
  const outcomes = await Promise.all(
    ['Lai Châu', 'Tam Đường'].map((place) =>
      reasonOf(call(saveUnit, WHO.organiser, { unit: { ...unit, place }, ...asked() })),
    ),
  )
  expect(outcomes.sort()).toEqual(['it did not refuse', 'savedMeanwhile'])
  expect((await db.doc(paths.unit(BOARD)).get()).get('rev')).toBe(1)
})

it('a person who is new has an account that only a code opens, and one who leaves is locked', async () => {
  const like = await personInput(WHO.noMail, { code: '' })
  const person = { ...like, id: `p-moi-${count}`, name: 'Nguyễn Văn An', email: 'an@thu-nghiem.example' }
  const saved = await call(savePerson, WHO.organiser, { person, ...asked() })
  expect(saved).toMatchObject({ rev: 1, userName: expect.stringMatching(/^nguyenvanan\d*$/), warnings: [] })
  const account = async () => (await db.doc(paths.access(person.id)).get()).data()
  expect(await account()).toMatchObject({ active: true, hasAccount: false, userName: saved.userName })
  await call(savePerson, WHO.organiser, { person: { ...person, active: false }, ...asked({ seen: 1 }) })
  expect(await account()).toMatchObject({ active: false })
  expect(await expectSound(campaign)).toEqual([])
})

it('an id whose holder was removed is not given again: what was recorded of him stands under it', async () => {
  const like = await personInput(WHO.other, { code: '', posts: [], id: `p-xoa-${count}`, name: 'Lý A Nhầm' })
  await call(savePerson, WHO.organiser, { person: like, ...asked() })
  await call(removeFromRegistry, WHO.organiser, { subject: like.id, ...asked({ seen: 1 }) })
  expect(await detailsOf(call(savePerson, WHO.organiser, { person: like, ...asked() }))).toEqual({
    reason: 'registryInvalid',
    at: { id: 'idUsed' },
  })
  const unit = await unitInput(BOARD, { id: `u-xoa-${count}` })
  await call(saveUnit, WHO.organiser, { unit, ...asked() })
  await call(removeFromRegistry, WHO.organiser, { subject: unit.id, ...asked({ seen: 1 }) })
  expect(await detailsOf(call(saveUnit, WHO.organiser, { unit, ...asked() }))).toEqual({
    reason: 'registryInvalid',
    at: { id: 'idUsed' },
  })
})
