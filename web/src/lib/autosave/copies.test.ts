import { beforeEach, expect, test } from 'vitest'
import { emptyStorage } from '../kept/store/browser-storage.fixture.ts'
import { saveLocal } from '../kept/store/local-drafts.ts'
import { copiesOf } from './copies.ts'
import { type Fields, fieldsShape } from './joining/fields.ts'

const SHAPE = fieldsShape({ text: '' }, 100, (key, value) => key === 'text' && typeof value === 'string')
const at = (revision: number) => copiesOf(SHAPE, { uid: 'p-b', paper: '2026_u-tckt', revision })
const nothing = () => SHAPE.blank
const idsOf = async (copies: ReturnType<typeof at>, own = false) =>
  (await copies.find({ serverOf: nothing, own })).map(({ id }) => id)
const kept = (text: string) => ({ base: {}, mine: { text } })
const leave = (section: string, text: string) =>
  saveLocal({ uid: 'p-b', paper: '2026_u-tckt', revision: 1, section }, { text, rev: 0, at: new Date().toISOString() })

let storage = emptyStorage()
beforeEach(() => {
  storage = emptyStorage()
})

test('what this tab is writing now is its own and not offered to it, unless nothing can be written', async () => {
  at(1).keep('duties', kept('đang viết'), 0)
  expect(await idsOf(at(1))).toEqual([])
  expect(await idsOf(at(1), true)).toEqual(['duties'])
})

test('after a return, words that this very tab typed before the seal are offered', async () => {
  at(1).keep('duties', kept('chưa kịp lưu'), 0)
  expect(await idsOf(at(2))).toEqual(['duties'])
})

test('what a closed tab left is offered, and cleared where the server has it', async () => {
  leave('duties@closed', JSON.stringify(kept('còn lại')))
  expect(await idsOf(at(1))).toEqual(['duties'])
  expect(await at(1).find({ serverOf: () => null })).toHaveLength(1)
  const server: Fields = { text: 'còn lại' }
  expect(await at(1).find({ serverOf: () => server })).toEqual([])
  expect(storage.length).toBe(0)
})

test.each(['', '{', 'null', '3', '[]', '"chữ"', '{}', '{"mine":null}', '{"mine":{"text":5}}', '{"mine":[]}'])(
  'a damaged copy, %o, is passed over, and hides no other',
  async (damaged) => {
    leave('causes@closed', damaged)
    leave('duties@closed', JSON.stringify(kept('còn lại')))
    expect(await idsOf(at(1))).toEqual(['duties'])
  },
)

test('a copy whose beginning is damaged is offered as typed on nothing', async () => {
  leave('duties@closed', JSON.stringify({ base: 7, mine: { text: 'còn lại' } }))
  expect(await at(1).find({ serverOf: nothing })).toMatchObject([{ base: { text: '' }, mine: { text: 'còn lại' } }])
})

test('one part asked for by itself is all that is found', async () => {
  leave('duties@closed', JSON.stringify(kept('một')))
  leave('causes@closed', JSON.stringify(kept('hai')))
  const only = copiesOf(SHAPE, { uid: 'p-b', paper: '2026_u-tckt', revision: 1 }, 'causes')
  expect((await only.find({ serverOf: nothing })).map(({ id }) => id)).toEqual(['causes'])
})

test('what another tab is writing is its own until that tab has gone, and is told of then', async () => {
  leave('duties@open', JSON.stringify(kept('đang viết ở cửa sổ kia')))
  let close = () => {}
  const closed = new Promise<void>((resolve) => {
    close = resolve
  })
  const open = new Promise<void>((resolve) => {
    void navigator.locks.request('kd.tab.open', () => {
      resolve()
      return closed
    })
  })
  await open
  const copies = at(1)
  const found: string[][] = []
  const look = async () => {
    found.push((await copies.find({ serverOf: nothing, again: () => void look() })).map(({ id }) => id))
  }
  await look()
  expect(found).toEqual([[]])
  close()
  await expect.poll(() => found).toEqual([[], ['duties']])
})
