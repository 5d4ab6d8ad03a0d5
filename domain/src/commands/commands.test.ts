import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../commands.ts'
import { returnPaper } from '../papers/return-paper.ts'
import { COLLECTIONS } from '../policy/collections.ts'
import { refusalOf } from './admit.ts'
import type { CommandShape } from './command.ts'
import { undeclared } from './declared.ts'
import { recorded } from './record.ts'

const rows = Object.entries<CommandShape>(COMMANDS)

describe('every row', () => {
  it.each(rows)('%s says who may and why, names each atom once, and writes to collections that there are', (_, row) => {
    expect(row.grants.length).toBeGreaterThan(0)
    expect(new Set(row.grants.map(({ who }) => who)).size).toBe(row.grants.length)
    for (const { and = [] } of row.grants) {
      const atoms = [...and, ...row.conditions].map(({ atom }) => atom)
      expect(new Set(atoms).size).toBe(atoms.length)
    }
    for (const collection of row.writes) expect(COLLECTIONS).toHaveProperty([collection])
  })
})

describe('the order of refusals', () => {
  const named = { who: 'keeper', why: '' } as const
  const caller = { uid: 'p', access: { active: true, organiser: [] } }
  const facts = { caller, now: new Date(0) }
  const fails = (reason: 'campaignClosed' | 'notOpen' | 'basisMissing') => () => reason

  it('is that of the conditions; who may by two grants hears of the one that gets furthest', () => {
    const row = {
      otherwise: 'notYours' as const,
      grants: [
        { ...named, is: () => true },
        { ...named, who: 'unitHead' as const, is: () => true },
      ],
      conditions: [
        { atom: 'basisGiven' as const, refuses: fails('basisMissing'), only: ['keeper' as const] },
        { atom: 'meetingOpen' as const, refuses: fails('notOpen') },
      ],
    }
    expect(refusalOf(row, facts)).toEqual({ reason: 'notOpen' })
    expect(refusalOf({ ...row, conditions: row.conditions.slice(0, 1) }, facts)).toBeNull()
    expect(refusalOf({ ...row, grants: row.grants.slice(0, 1) }, facts)).toEqual({ reason: 'basisMissing' })
  })

  it('begins with being nobody: strangers and the locked learn nothing else', () => {
    const row = { otherwise: 'notYours' as const, grants: [{ ...named, is: () => true }], conditions: [] }
    const locked = { ...facts, caller: { uid: 'p', access: { active: false, organiser: [] } } }
    expect(refusalOf(row, facts)).toBeNull()
    expect(refusalOf(row, locked)).toEqual({ reason: 'notYours' })
  })
})

describe('an event', () => {
  const at = new Date(0)
  const event = { command: 'returnPaper', by: 'p', at }
  const subject = { header: 'papers/c_p', trail: 'papers/c_p', seq: 4 }

  it('is counted in the write of its header, and where there is none in one of its own', () => {
    const header = { op: 'update' as const, path: 'papers/c_p', data: { state: 'returned' } }
    const created = { op: 'create' as const, path: 'papers/c_p/events/000005', data: { seq: 5, ...event } }
    expect(recorded([header], subject, event)).toEqual([
      { ...header, data: { state: 'returned', eventSeq: 5 } },
      created,
    ])
    expect(recorded([], subject, event)).toEqual([{ op: 'update', path: 'papers/c_p', data: { eventSeq: 5 } }, created])
  })

  it('of a series stands under its name, and its counter is made when it is not there', () => {
    const own = { ...subject, header: 'conferences/c_u_1/counters/p', trail: 'conferences/c_u_1', seq: 0, series: 'p' }
    expect(recorded([], own, event).map(({ op, path }) => `${op} ${path}`)).toEqual([
      'set conferences/c_u_1/counters/p',
      'create conferences/c_u_1/events/p.000001',
    ])
  })
})

it('what a row does not declare is named: places and mails, never what is in them', () => {
  const data = { template: 'receipt', text: 'x' }
  const writes = [
    { op: 'create' as const, path: 'mail/m1', data },
    { op: 'create' as const, path: 'mail/m2', data: { ...data, template: 'returned' } },
    { op: 'delete' as const, path: 'acts/a' },
    { op: 'update' as const, path: 'papers/c_p', data: {} },
  ]
  expect(undeclared(returnPaper, writes)).toEqual(['mail receipt', 'acts/a'])
})
