import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { beforeAll, expect, it } from 'vitest'
import { scheduleConference } from '../../../functions/src/conferences/plan/schedule-conference.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { savePerson } from '../../../functions/src/registry/save-person.ts'
import { saveUnit } from '../../../functions/src/registry/save-unit.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { personInput, unitInput } from '../fixture/registry/registry.ts'
import { BOARD, CELL, plant, WHO } from '../fixture/world.ts'

const CAMPAIGN = 'goi-nguoi'
const asked = (rest: object = {}) => ({ seen: 0, preview: false, key: crypto.randomUUID(), ...rest })
const asDeputy = async (rest: object = {}) =>
  call(saveUnit, WHO.secretary, { unit: await unitInput(CELL, { deputies: [WHO.other] }), ...asked(rest) })
const withPost = async (uid: string) => {
  const posts = [BOARD, CELL].map((unit) => ({
    ...{ unit, title: 'Đảng viên', kind: 'party' as const, from: null, to: null },
  }))
  return call(savePerson, uid, { person: await personInput(WHO.other, { posts }), ...asked() })
}
const laidBeforeTheCell = () =>
  call(scheduleConference, WHO.secretary, {
    ...{ campaign: CAMPAIGN, unit: CELL, conferenceId: null, revision: 0, date: '2023-12-08', time: '08:00' },
    ...{ place: 'Phòng họp tầng 2', chair: WHO.secretary, secretary: WHO.member, agenda: [WHO.other] },
    roll: [WHO.secretary, WHO.member].map((personId) => ({ personId, kind: 'member', name: '', post: '' })),
    ...{ ballot: 'paper', reasons: {}, preview: false, key: crypto.randomUUID() },
  })

beforeAll(() => plant(CAMPAIGN))

it('who organises the cell alone brings nobody of another track into it, and so reads no paper of his', async () => {
  const refused = { reason: 'tracksNotYours', at: { partyGroup: 'organiser' } }
  expect(await detailsOf(asDeputy())).toEqual(refused)
  expect(await detailsOf(asDeputy({ preview: true }))).toEqual(refused)
  await db.doc(paths.access(WHO.secretary)).update({ registrar: true })
  expect(await detailsOf(withPost(WHO.secretary))).toEqual(refused)
  expect((await db.doc(paths.unit(CELL)).get()).get('deputies')).toEqual([])
  expect(await detailsOf(laidBeforeTheCell())).toMatchObject({
    reason: 'planInvalid',
    at: { [`agenda.${WHO.other}`]: 'notOfUnit' },
  })
})

it('somebody new comes into a unit by who organises its track', async () => {
  const like = await personInput(WHO.other, { code: '', id: 'p-thu-moi', name: 'Lù Thị Mới' })
  const saved = (uid: string, unit: string) => {
    const person = { ...like, posts: like.posts.map((post) => ({ ...post, unit })) }
    return call(savePerson, uid, { person, ...asked() })
  }
  await db.doc(paths.access(WHO.admin)).update({ registrar: true })
  expect(await reasonOf(saved(WHO.admin, CELL))).toBe('tracksNotYours')
  expect(await saved(WHO.secretary, CELL)).toMatchObject({ rev: 1, effects: { boards: 1 } })
})

it('who organises both tracks may, and is told what it touches', async () => {
  await db.doc(paths.access(WHO.secretary)).update({ organiser: ['partyCell', 'partyGroup'] })
  expect(await asDeputy()).toMatchObject({ rev: 1, effects: { reviews: 1, boards: 1 } })
})
