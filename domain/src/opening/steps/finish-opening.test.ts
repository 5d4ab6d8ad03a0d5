import { expect, it } from 'vitest'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import { campaignOf } from '../../office/registry.fixture.ts'
import { finishOpening } from './finish-opening.ts'

const account = (personId: string, organiser: string[] = []): Access => ({
  ...{ personId, active: true, userName: personId, admin: false, organiser, hasAccount: true, eventSeq: 4 },
})

it('whoever records decisions reads their groups from now on: it stands on his trail, and the organisers are told', () => {
  const plain = campaignOf({ id: 'kd', organisers: { partyGroup: ['p-to'] } })
  const deciders = plain.process.deciders.map((each, at) => (at === 0 ? { ...each, recorder: 'p-ghi' } : each))
  const campaign = { ...plain, process: { ...plain.process, deciders } }
  const scope = { id: 'kd.partyGroup.G7', campaign: 'kd', track: 'partyGroup', group: 'G7', insiders: ['p-to'] }
  const { writes, mails } = finishOpening({
    ...{ job: { by: 'p-quan' }, campaign, scopes: [{ ...scope, recorders: ['p-ghi'] }] },
    ...{ accounts: [account('p-to', ['partyGroup']), account('p-ghi')], now: new Date(0) },
  })
  const written = (path: string) =>
    writes.flatMap((write) => (write.path === path && 'data' in write ? [write.data] : []))
  expect(written(paths.access('p-ghi'))).toMatchObject([{ scopes: [scope.id], eventSeq: 5 }])
  expect(written(paths.personEvent('p-ghi', 5))).toMatchObject([{ command: 'nameRecorder', by: 'p-quan', seq: 5 }])
  const told = writes.flatMap((write) => (write.path.startsWith('mail/') && 'data' in write ? [write.data] : []))
  expect(told.map((mail) => Reflect.get(mail, 'to')).toSorted()).toEqual(['p-ghi', 'p-to'])
  expect(mails).toHaveLength(2)
})
