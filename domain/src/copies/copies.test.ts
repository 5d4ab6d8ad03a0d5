import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { conferenceOf } from '../conference/conference.fixture.ts'
import { actIdOf, paperIdOf, paths } from '../ids.ts'
import type { Conference } from '../model/conference.ts'
import type { Copy, CopyOf } from '../model/copy.ts'
import type { Paper } from '../model/paper.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { campaignIn, read } from '../office/stored.fixture.ts'
import { process2023 } from '../plan/process-2023.ts'
import { finishCopy } from './finish-copy.ts'
import type { CopyNamed } from './holder.ts'
import { COPIES_MAX, COPY_BYTES_MAX, PIECE_BYTES } from './pieces.ts'
import { putCopyPiece } from './put-copy-piece.ts'
import { startCopy } from './start-copy.ts'
import { withdrawCopy } from './withdraw-copy.ts'

const now = new Date('2026-12-05T08:00:00Z')
const BODY = { id: 'b-hoi', name: 'Hội Khuyến học', members: ['p-hoi'], outside: false }
const store = openOffice({
  campaign: {
    id: 'kd',
    organisers: { partyGroup: ['p-to'], provincial: [], partyCell: [] },
    process: { ...process2023, bodies: [BODY] },
  },
  units: [{ id: 'u-ban', head: 'p-long' }],
  people: ['p-long', 'p-mai', 'p-nam', 'p-hoi', 'p-to'].map((id) => ({ id })),
  subjects: ['p-long', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban', group: `G-${subject}` })),
})
const campaign = campaignIn(store)
const paper: Paper = { ...read<Paper>(store, paths.paper(paperIdOf('kd', 'p-mai'))), state: 'sealed', accepted: 1 }

const held = conferenceOf({ state: 'confirmed', keepers: ['p-long', 'p-nam'], minutesCount: 1 })
const ofConference = (kind: string, rest: Partial<Conference> = {}): Omit<CopyNamed, 'caller' | 'now'> => {
  const act = { id: `${held.id}.${kind}.1`, kind, campaign: 'kd', of: { kind: 'conference' as const, id: held.id } }
  const conference = { ...held, minutes: `${held.id}.minutes.1`, proposals: [`${held.id}.proposal.1`], ...rest }
  return { of: { kind: 'act', id: act.id }, holder: { kind: 'act', act, conference }, campaign }
}
const MINUTES = ofConference('minutes')
const sheet = { kind: 'body' as const, id: BODY.id }
const OPINION: typeof MINUTES = {
  of: { kind: 'act', id: actIdOf('kd', sheet, 'opinion', 1) },
  holder: {
    kind: 'act',
    act: { id: actIdOf('kd', sheet, 'opinion', 1), kind: 'opinion', campaign: 'kd', of: sheet },
    conference: null,
  },
  campaign,
}
const PAPER: typeof MINUTES = {
  of: { kind: 'paper', id: paper.id, revision: 1 },
  holder: { kind: 'paper', paper, revision: 1, marked: false, clerks: ['p-long', 'p-nam'] },
  campaign,
}

const who = (uid: string, organiser: string[] = []) => ({
  caller: { uid, name: uid, access: { active: true, organiser: organiser as never } },
})
const keeper = who('p-nam')
const SHA = 'a'.repeat(64)
const file = { name: 'bien-ban.pdf', size: PIECE_BYTES + 10, sha256: SHA, secret: false, key: 'khoa-1-1-1' }
const copyOf = (of: CopyOf, rest: Partial<Copy> = {}): Copy => ({
  ...{ number: 1, of, name: file.name, size: file.size, sha256: SHA, pieces: 2, state: 'sending', by: 'p-nam' },
  ...{ byName: 'p-nam', at: now, keptAt: null, withdrawn: null, ...rest },
})

const start = (on = MINUTES, rest: object = {}, input: object = {}) =>
  judge(startCopy)({ ...on, ...keeper, now, copies: [], have: [], input: { of: on.of, ...file, ...input }, ...rest })

describe('whose copy it is', () => {
  it.each([
    ['minutes, by who keeps them or organises the track', MINUTES, ['p-nam', 'p-long', 'p-to']],
    ['a proposal, by the same', ofConference('proposal'), ['p-nam', 'p-long', 'p-to']],
    [
      'a letter about the draft report, sent or received, by the same',
      ofConference('draft'),
      ['p-nam', 'p-long', 'p-to'],
    ],
    ['a sheet of opinions, by who speaks for the body', OPINION, ['p-hoi']],
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

  it('but not of what does not stand: minutes reopened, a proposal returned, a text not accepted', () => {
    const remarks = [{ id: 'r', about: `${held.id}.proposal.1`, what: 'returned' as const, by: 'p-to', at: now }]
    expect(start(ofConference('minutes', { minutes: null }))).toMatchObject({ reason: 'copyOfNothing' })
    expect(start(ofConference('proposal', { remarks }))).toMatchObject({ reason: 'copyOfNothing' })
    expect(
      start({ ...PAPER, holder: { kind: 'paper', paper, revision: 2, marked: false, clerks: ['p-nam'] } }),
    ).toMatchObject({
      reason: 'copyOfNothing',
    })
    // What was said of a returned proposal is an act of its own, and stands.
    expect(start(ofConference('remark', { remarks })).ok).toBe(true)
  })
})

const PDF = new TextEncoder().encode('%PDF-1.7\n')
const piece = (length: number, begins: Uint8Array = PDF) => {
  const bytes = new Uint8Array(length)
  bytes.set(begins.subarray(0, length))
  return bytes
}
const put = (rest: object = {}) =>
  judge(putCopyPiece)({
    ...{ ...MINUTES, ...keeper, now, copy: copyOf(MINUTES.of), piece: 0, bytes: piece(PIECE_BYTES), ...rest },
  })

describe('a piece', () => {
  it('is set under its number, as often as it comes', () => {
    const outcome = put()
    expect(outcome.ok && outcome.writes).toEqual([
      { op: 'set', path: `${paths.act(MINUTES.of.id)}/copies/1/pieces/0`, data: { bytes: piece(PIECE_BYTES) } },
    ])
    expect(put({ piece: 1, bytes: new Uint8Array(10) }).ok).toBe(true)
    expect(putCopyPiece.keeps?.({} as never)).toBe(false)
  })

  it.each([
    ['is short', { bytes: piece(PIECE_BYTES - 1) }, 'pieceWrong'],
    ['is the last and too long', { piece: 1, bytes: new Uint8Array(11) }, 'pieceWrong'],
    ['lies beyond the end', { piece: 2, bytes: new Uint8Array(10) }, 'pieceWrong'],
    ['is the first and of no PDF', { bytes: piece(PIECE_BYTES, new TextEncoder().encode('MZ')) }, 'copyNotPdf'],
    ['is of nothing', { copy: null }, 'copyNotSending'],
    ['is of what somebody else sends', { copy: copyOf(MINUTES.of, { by: 'p-long' }) }, 'copyNotSending'],
    ['comes after the end', { copy: copyOf(MINUTES.of, { state: 'kept' }) }, 'copyNotSending'],
    ['comes after the minutes were reopened', ofConference('minutes', { minutes: null }), 'copyOfNothing'],
    ['is a stranger’s', who('p-la'), 'notYours'],
  ])('is not taken where it %s', (_, rest, reason) => {
    expect(put(rest)).toMatchObject({ ok: false, reason })
  })
})

const whole = { missing: [], size: file.size, sha256: SHA, beginsAsPdf: true }
const facts = (rest: object = {}) => ({ ...MINUTES, ...keeper, now, copy: copyOf(MINUTES.of), joined: whole, ...rest })

describe('the end', () => {
  it('keeps the copy, with its hash on the trail of the conference', () => {
    const outcome = judge(finishCopy)(facts())
    const path = `${paths.act(MINUTES.of.id)}/copies/1`
    expect(outcome.ok && outcome.writes).toEqual([{ op: 'update', path, data: { state: 'kept', keptAt: now } }])
    expect(finishCopy.subject(facts(), { writes: [] })).toMatchObject({
      ...{ header: paths.conference(held.id), detail: { copy: path, sha256: SHA, size: file.size } },
    })
  })

  it('of a paper stands on its trail, of a sheet of opinions on the campaign’s', () => {
    const headerOf = (on: typeof MINUTES) => finishCopy.subject(facts({ ...on, copy: copyOf(on.of) }), { writes: [] })
    expect(headerOf(PAPER)?.header).toBe(paths.paper(paper.id))
    expect(headerOf(OPINION)?.header).toBe(paths.campaign('kd'))
  })

  it.each([
    ['a piece is missing', { joined: { ...whole, missing: [1] } }, 'copyIncomplete'],
    ['it is another file', { joined: { ...whole, sha256: 'b'.repeat(64) } }, 'copyDiffers'],
    ['it has another size', { joined: { ...whole, size: 9 } }, 'copyDiffers'],
    ['it is no PDF', { joined: { ...whole, beginsAsPdf: false } }, 'copyNotPdf'],
    ['somebody else sends it', who('p-long'), 'copyNotSending'],
    ['the minutes were reopened meanwhile', ofConference('minutes', { minutes: null }), 'copyOfNothing'],
  ])('is refused where %s', (_, rest, reason) => {
    expect(judge(finishCopy)(facts(rest))).toMatchObject({ ok: false, reason })
  })
})

describe('a wrong file', () => {
  const kept = copyOf(MINUTES.of, { state: 'kept', keptAt: now })
  const withdraw = (rest: object = {}) =>
    judge(withdrawCopy)({ ...facts(), copy: kept, reason: ' Chọn nhầm tệp. ', erase: false, ...rest })
  const path = `${paths.act(MINUTES.of.id)}/copies/1`

  it('is withdrawn with a reason, its record and bytes kept', () => {
    const outcome = withdraw(who('p-long'))
    const withdrawn = { by: 'p-long', byName: 'p-long', at: now, reason: 'Chọn nhầm tệp.', erased: false }
    expect(outcome.ok && outcome.writes).toEqual([{ op: 'update', path, data: { state: 'withdrawn', withdrawn } }])
  })

  it('that must not be here at all loses its bytes too, also where the document no longer stands', () => {
    const outcome = withdraw({ erase: true, ...ofConference('minutes', { minutes: null }) })
    expect(outcome.ok && outcome.writes.map(({ op, path: at }) => `${op} ${at}`)).toEqual([
      `update ${path}`,
      `delete ${path}/pieces/0`,
      `delete ${path}/pieces/1`,
    ])
  })

  it.each([
    ['no reason', { reason: ' ' }, 'reasonMissing'],
    ['no such copy', { copy: null }, 'copyGone'],
    ['one that is not there yet', { copy: copyOf(MINUTES.of) }, 'copyGone'],
    ['a stranger', who('p-la'), 'notYours'],
  ])('stays for %s', (_, rest, reason) => {
    expect(withdraw(rest)).toMatchObject({ ok: false, reason })
  })
})
