import { expect, it } from 'vitest'
import type { Access } from '../../model/access.ts'
import { campaignOf, unitOf } from '../../office/registry.fixture.ts'
import { recordedOutside } from './recorders.ts'

const { process } = campaignOf({ id: 'kd' })
const [decider, ...others] = process.deciders
if (!decider) throw new Error('nobody decides')
const deciders = [{ ...decider, unit: 'u-dang-doan', recorder: 'p-cuoi' }, ...others]
const account = (personId: string, active = true): Access => ({
  ...{ personId, active, userName: personId, admin: false, organiser: [], hasAccount: true },
})
const scope = (group: string, insiders: string[], recorders: string[] = ['p-cuoi']) => ({
  ...{ id: `kd.partyGroup.${group}`, campaign: 'kd', track: 'partyGroup', group, insiders, recorders },
})
const units = [unitOf({ id: 'u-dang-doan', head: 'p-bi-thu', deputies: ['p-dau', 'p-cuoi'] })]
const recorderOf = (scopes: ReturnType<typeof scope>[], accounts = ['p-dau', 'p-cuoi'].map((id) => account(id))) =>
  recordedOutside({ ...process, deciders }, { relations: { scopes }, units, accounts }).deciders[0]?.recorder

it('who belongs to no group of what he records, records; else another deputy of the collective', () => {
  expect(recorderOf([scope('G1', ['p-ai'])])).toBe('p-cuoi')
  expect(recorderOf([scope('G1', ['p-cuoi'])])).toBe('p-dau')
  expect(recorderOf([scope('G1', ['p-cuoi'], ['p-khac'])])).toBe('p-cuoi')
})

it('nor one who has no account, or is locked; where nobody is left it stays as the registry has it', () => {
  expect(recorderOf([scope('G1', [])], [account('p-dau'), account('p-cuoi', false)])).toBe('p-dau')
  expect(recorderOf([scope('G1', ['p-cuoi', 'p-dau'])])).toBe('p-cuoi')
})
