import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { paths } from '../ids.ts'
import {
  campaign,
  copyOf,
  file,
  held,
  keeper,
  MINUTES,
  now,
  OPINION,
  ofConference,
  ofWhole,
  PAPER,
  paper,
  planOf,
  SUBMISSION,
  SUGGESTION,
  who,
} from './copies.fixture.ts'
import { COPIES_MAX, COPY_BYTES_MAX } from './pieces/pieces.ts'
import { startCopy } from './start-copy.ts'

const start = (on = MINUTES, rest: object = {}, input: object = {}) =>
  judge(startCopy)({ ...on, ...keeper, now, copies: [], have: [], input: { of: on.of, ...file, ...input }, ...rest })

describe('whose copy it is', () => {
  it.each([
    [
      'a plan of mending, by who answers for it, the head who confirms it, and who organises',
      planOf('remediation'),
      ['p-long', 'p-mai', 'p-to'],
    ],
    ['what came of it, by the same', planOf('remediationResult'), ['p-long', 'p-mai', 'p-to']],
    ['what was said of it, by the same', planOf('remediationReply'), ['p-long', 'p-mai', 'p-to']],
    ['minutes, by who keeps them or organises the track', MINUTES, ['p-nam', 'p-long', 'p-to']],
    ['a proposal, by the same', ofConference('proposal'), ['p-nam', 'p-long', 'p-to']],
    [
      'a letter about the draft report, sent or received, by the same',
      ofConference('draft'),
      ['p-nam', 'p-long', 'p-to'],
    ],
    [
      'an invitation, by the same',
      ofConference('invitation', { invited: { number: 1, revision: 1 } }),
      ['p-nam', 'p-long', 'p-to'],
    ],
    [
      'a letter of suggested issues, by the head who returns the paper, and who organises',
      SUGGESTION,
      ['p-long', 'p-to'],
    ],
    ['a sheet of opinions, by who speaks for the body', OPINION, ['p-hoi']],
    ['the letter of an appraisal, by who organises', SUBMISSION, ['p-to']],
    [
      'minutes of the meeting that decided, by its recorder, and not by whom else they are shown to',
      ofWhole('decision', { audience: ['p-nam', 'p-la'] }),
      ['p-nam'],
    ],
    [
      'the paper of a decision, by who decides and reads it; who organises does not read it',
      ofWhole('ruling', { audience: ['p-mai', 'p-la'] }),
      ['p-mai'],
    ],
    ['what was decided, by no recorder to whom it is not shown', ofWhole('ruling', { audience: [] }), []],
    [
      'a paper, by its writer, the unit’s head and clerk, and who organises',
      PAPER,
      ['p-nam', 'p-long', 'p-mai', 'p-to'],
    ],
  ])('%s', (_, on, allowed) => {
    for (const uid of ['p-long', 'p-mai', 'p-nam', 'p-hoi', 'p-to', 'p-la']) {
      const outcome = start(on, who(uid, uid === 'p-to' ? ['partyGroup'] : ['provincial']))
      expect([uid, outcome.ok || outcome.reason]).toEqual([uid, allowed.includes(uid) || 'notYours'])
    }
  })
})

it('a dispatch of one group carries its copy by who organises and handles that group', () => {
  const { caller } = who('p-to', ['partyGroup'])
  const began = (scopes: string[]) =>
    start(ofWhole('reply', { scope: 'kd.partyGroup.G7' }), {
      caller: { ...caller, access: { ...caller.access, scopes } },
    })
  expect(began(['kd.partyGroup.G7']).ok).toBe(true)
  expect(began(['kd.partyGroup.G6'])).toMatchObject({ ok: false, reason: 'notYours' })
})

it('of a head’s list none is kept, as people on it read it; of what a committee or a superior decided one is', () => {
  const { holder } = SUBMISSION
  if (holder.kind !== 'act') throw new Error('it is an act')
  const act = { ...holder.act, kind: 'result' }
  const began = (way: string) =>
    start({ ...SUBMISSION, holder: { ...holder, act: { ...act, way } } }, who('p-to', ['partyGroup']))
  expect(began('head')).toMatchObject({ ok: false, reason: 'copySecret' })
  expect(began('committee').ok).toBe(true)
  expect(began('superior').ok).toBe(true)
})

it('of the signed report of a table none is kept: it says the levels of all groups', () => {
  if (SUBMISSION.holder.kind !== 'act') throw new Error('it is an act')
  const report = { ...SUBMISSION, holder: { ...SUBMISSION.holder, act: { ...SUBMISSION.holder.act, kind: 'summary' } } }
  expect(start(report, who('p-to', ['partyGroup']))).toMatchObject({ ok: false, reason: 'copySecret' })
})

describe('a copy is begun', () => {
  it('with its record, under the next number, and nothing is recorded on a trail yet', () => {
    const outcome = start(MINUTES, { copies: [copyOf(MINUTES.of, { state: 'withdrawn' })] })
    const path = `${paths.act(MINUTES.of.id)}/copies/2`
    expect(outcome).toMatchObject({ ok: true, copy: 2, have: [] })
    expect(outcome.ok && outcome.writes).toEqual([
      { op: 'create', path, data: copyOf(MINUTES.of, { number: 2, at: now }) },
    ])
    expect(startCopy.subject({} as never, {} as never)).toBeNull()
    expect(start(PAPER)).toMatchObject({ writes: [{ path: `${paths.revision(paper.id, 1)}/copies/1` }] })
  })

  it('once: the same file of the same person is gone on with, another’s is not', () => {
    const begun = copyOf(MINUTES.of)
    expect(start(MINUTES, { copies: [begun], have: [0] })).toMatchObject({ copy: 1, have: [0], writes: [] })
    for (const other of [{ by: 'p-long' }, { sha256: 'b'.repeat(64) }, { size: 9 }, { state: 'kept' as const }])
      expect(start(MINUTES, { copies: [{ ...begun, ...other }] })).toMatchObject({ copy: 2 })
  })

  it.each([
    ['a secrecy mark', {}, { secret: true }, 'copySecret'],
    ['no content', {}, { size: 0 }, 'copyEmpty'],
    ['11 MB', {}, { size: 11 * 1024 * 1024 }, 'copyTooLarge'],
    ['a byte too many', {}, { size: COPY_BYTES_MAX + 1 }, 'copyTooLarge'],
    ['a campaign that is over', { campaign: { ...campaign, status: 'archived' } }, {}, 'campaignClosed'],
    [
      'three that are kept',
      { copies: [1, 2, 3].map((number) => copyOf(MINUTES.of, { number, state: 'kept' })) },
      {},
      'copiesEnough',
    ],
    [
      'five on their way',
      { copies: [1, 2, 3, 4, 5].map((number) => copyOf(MINUTES.of, { number, by: 'p' })) },
      {},
      'copiesEnough',
    ],
    [
      'twenty in all',
      { copies: Array.from({ length: 20 }, () => copyOf(MINUTES.of, { state: 'withdrawn' })) },
      {},
      'copiesEnough',
    ],
    [
      'three of his own on their way',
      { copies: [1, 2, 3].map((number) => copyOf(MINUTES.of, { number, sha256: 'b'.repeat(64) })) },
      {},
      'copiesTried',
    ],
    [
      'eight of his own in all',
      { copies: Array.from({ length: 8 }, () => copyOf(MINUTES.of, { state: 'withdrawn' })) },
      {},
      'copiesTried',
    ],
  ])('but not with %s', (_, facts, input, reason) => {
    expect(start(MINUTES, facts, input)).toMatchObject({ ok: false, reason })
    expect(COPIES_MAX).toBe(3)
  })

  it('but not of a paper that was entered with a mark, whatever is said of the file', () => {
    const holder = { kind: 'paper' as const, paper, revision: 1, marked: true, clerks: ['p-nam'] }
    expect(start({ ...PAPER, holder })).toMatchObject({ ok: false, reason: 'copySecret' })
  })

  it('whatever others have sent and taken off, as long as numbers are left', () => {
    const others = Array.from({ length: 8 }, () => copyOf(MINUTES.of, { state: 'withdrawn', by: 'p-long' }))
    const sending = [1, 2, 3].map((number) => copyOf(MINUTES.of, { number, by: 'p-long' }))
    expect(start(MINUTES, { copies: [...others, ...sending] }).ok).toBe(true)
  })

  it('but not of an opinion on a draft report that stays on paper: it may be marked', () => {
    const { holder, ...on } = ofConference('draft')
    if (holder.kind !== 'act') throw new Error('no act')
    const letter = (what: string, text: string) =>
      start({ ...on, holder: { ...holder, act: { ...holder.act, what, text } } })
    expect(letter('answered', '')).toMatchObject({ ok: false, reason: 'copySecret' })
    expect([letter('answered', 'Bổ sung số liệu.').ok, letter('sent', '').ok]).toEqual([true, true])
  })

  it('but not of what does not stand: minutes reopened, a proposal returned, an invitation replaced, a text not accepted', () => {
    const remarks = [{ id: 'r', about: `${held.id}.proposal.1`, what: 'returned' as const, by: 'p-to', at: now }]
    expect(start(ofConference('minutes', { minutes: null }))).toMatchObject({ reason: 'copyOfNothing' })
    expect(start(ofConference('proposal', { remarks }))).toMatchObject({ reason: 'copyOfNothing' })
    expect(
      start({ ...PAPER, holder: { kind: 'paper', paper, revision: 2, marked: false, clerks: ['p-nam'] } }),
    ).toMatchObject({
      reason: 'copyOfNothing',
    })
    const invited = (number: number) => start(ofConference('invitation', { invited: { number, revision: number } }))
    expect([invited(1).ok, invited(2)]).toEqual([true, expect.objectContaining({ reason: 'copyOfNothing' })])
    // What was said of a returned proposal is an act of its own, and stands.
    expect(start(ofConference('remark', { remarks })).ok).toBe(true)
  })
})

it('a plan of mending that another one has followed takes no signed copy', () => {
  const answer = start(planOf('remediation', false), who('p-mai'))
  expect(answer).toMatchObject({ ok: false, reason: 'copyOfNothing' })
})
