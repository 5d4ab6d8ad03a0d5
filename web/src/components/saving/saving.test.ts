import { expect, test } from 'vitest'
import { nextNews, type Saving } from './saving.ts'

/** What a reader of the screen hears while saving goes through these states. */
const heard = (states: readonly Saving[]): string[] => {
  let before: string | null = null
  return states.flatMap((saving) => {
    const news = nextNews(before, saving)
    before = news ?? before
    return news ?? []
  })
}
const idle: Saving = { state: 'idle' }
const saving: Saving = { state: 'saving' }
const saved = (at: string): Saving => ({ state: 'saved', at })

test('typing and saving all day long is told once', () => {
  expect(heard([idle, saving, saved('09:00'), idle, saving, saved('09:01'), idle, saving, saved('10:00')])).toEqual([
    'Đã lưu',
  ])
})

test('a failure is told once, however often it is tried again, and the recovery after it', () => {
  const failed: Saving = { state: 'failed', message: 'Chưa lưu được' }
  const tries = [failed, saving, failed, saving, failed]
  expect(heard([saved('09:00'), idle, saving, ...tries, saving, saved('09:05')])).toEqual([
    'Đã lưu',
    'Chưa lưu được',
    'Đã lưu',
  ])
  expect(heard([saving, { state: 'kept' }, saving, saved('09:05')])).toEqual([
    'Đã giữ trên máy này, sẽ lưu khi có mạng',
    'Đã lưu',
  ])
})
