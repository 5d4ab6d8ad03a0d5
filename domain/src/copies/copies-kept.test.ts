import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { paths } from '../ids.ts'
import {
  copyOf,
  file,
  held,
  keeper,
  MINUTES,
  now,
  OPINION,
  ofConference,
  PAPER,
  paper,
  SHA,
  who,
} from './copies.fixture.ts'
import { finishCopy } from './finish-copy.ts'
import { PIECE_BYTES } from './pieces/pieces.ts'
import { putCopyPiece } from './pieces/put-copy-piece.ts'
import { withdrawCopy } from './withdraw-copy.ts'

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

  it('that was taken off with its bytes left here loses them later, once, with a reason again', () => {
    const said = { by: 'p-long', byName: 'p-long', at: now, reason: 'Chọn nhầm tệp.' }
    const off = copyOf(MINUTES.of, { state: 'withdrawn', keptAt: now, withdrawn: { ...said, erased: false } })
    const outcome = withdraw({ ...who('p-nam'), copy: off, erase: true, reason: 'Tệp có dấu mật.' })
    const erasedLater = { ...said, by: 'p-nam', byName: 'p-nam', reason: 'Tệp có dấu mật.' }
    expect(outcome.ok && outcome.writes).toEqual([
      {
        ...{ op: 'update', path },
        data: { state: 'withdrawn', withdrawn: { ...said, erased: true, erasedLater } },
      },
      { op: 'delete', path: `${path}/pieces/0` },
      { op: 'delete', path: `${path}/pieces/1` },
    ])
    expect(withdraw({ copy: off, erase: true, reason: ' ' })).toMatchObject({ reason: 'reasonMissing' })
    expect(withdraw({ copy: off })).toMatchObject({ reason: 'copyGone' })
    const erased = { ...off, withdrawn: { ...said, erased: true } }
    expect(withdraw({ copy: erased, erase: true })).toMatchObject({ reason: 'copyGone' })
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
