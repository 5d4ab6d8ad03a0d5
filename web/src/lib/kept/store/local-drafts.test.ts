import { beforeEach, expect, test } from 'vitest'
import { emptyStorage, noStorage } from './browser-storage.fixture.ts'
import { clearLocalOf } from './draft-names.ts'
import { clearLocal, type DraftKey, readLocal, saveLocal, unsent } from './local-drafts.ts'
import { forgetUnkept, isUnkept } from './unkept.ts'

let storage = emptyStorage()
beforeEach(() => {
  storage = emptyStorage()
  forgetUnkept()
})

const key = (section: string, uid = 'p-lo-thi-may'): DraftKey => ({
  uid,
  paper: '2026_p-lo-thi-may',
  revision: 2,
  section,
})
const draft = (text: string, at = '2026-11-22T02:00:00.000Z') => ({ text, rev: 3, at })

test('what was kept comes back, section ids with points included', () => {
  expect(saveLocal(key('I.1'), draft('Luôn kiên định'))).toBe(true)
  expect(readLocal(key('I.1'))).toEqual(draft('Luôn kiên định'))
  expect(readLocal(key('I.2'))).toBeNull()
  clearLocal(key('I.1'))
  expect(readLocal(key('I.1'))).toBeNull()
})

test('unsent lists only this person, newest first, with the whole key', () => {
  saveLocal(key('I.1'), draft('cũ', '2026-11-22T02:00:00.000Z'))
  saveLocal(key('VII/1'), draft('mới', '2026-11-22T03:00:00.000Z'))
  saveLocal(key('I.1', 'p-lo-thi-may-2'), draft('của người khác'))
  expect(unsent('p-lo-thi-may')).toEqual([
    { key: key('VII/1'), draft: draft('mới', '2026-11-22T03:00:00.000Z') },
    { key: key('I.1'), draft: draft('cũ', '2026-11-22T02:00:00.000Z') },
  ])
})

test('leaving clears this person and nobody else', () => {
  saveLocal(key('I.1'), draft('a'))
  saveLocal(key('I.1', 'p-vang-a-pao'), draft('b'))
  clearLocalOf('p-lo-thi-may')
  expect(unsent('p-lo-thi-may')).toEqual([])
  expect(unsent('p-vang-a-pao')).toHaveLength(1)
})

test('a full storage says so instead of promising safety; broken entries are passed over', () => {
  storage.full = true
  expect(saveLocal(key('I.1'), draft('a'))).toBe(false)
  storage.full = false
  storage.setItem('kd.draft.p-lo-thi-may/x/1/I', '{broken')
  expect(unsent('p-lo-thi-may')).toEqual([])
})

test.each([
  'null',
  '3',
  '[]',
  '"chữ"',
  '{}',
  '{"text":5,"rev":1,"at":"2026-11-22"}',
  '{"text":"a","rev":1,"at":"hôm qua"}',
])('an entry that holds %s is damaged: it is passed over and breaks nothing', (entry) => {
  storage.setItem('kd.draft.p-lo-thi-may/2026_p-lo-thi-may/2/I.1', entry)
  expect(readLocal(key('I.1'))).toBeNull()
  expect(unsent('p-lo-thi-may')).toEqual([])
})

test('says as long as something on the screen has no copy here, and not after it was saved or given up', () => {
  expect(isUnkept()).toBe(false)
  storage.full = true
  saveLocal(key('I.1'), draft('a'))
  saveLocal(key('I.2'), draft('b'))
  expect(isUnkept()).toBe(true)
  clearLocal(key('I.1'))
  expect(isUnkept()).toBe(true)
  storage.full = false
  saveLocal(key('I.2'), draft('b'))
  expect(isUnkept()).toBe(false)
})

test('a browser that throws on the mere access keeps nothing, says so, and breaks nothing', () => {
  noStorage()
  expect(saveLocal(key('I.1'), draft('a'))).toBe(false)
  expect(saveLocal(key('I.1'), draft('a'), 'window')).toBe(false)
  expect(readLocal(key('I.1'))).toBeNull()
  expect(unsent('p-lo-thi-may')).toEqual([])
  expect(isUnkept()).toBe(true)
  clearLocal(key('I.1'))
  clearLocal(key('I.1'), 'window')
  clearLocalOf('p-lo-thi-may')
  expect(isUnkept()).toBe(false)
})
