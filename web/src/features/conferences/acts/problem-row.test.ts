import { minutesProblem } from '@kiemdiem/domain/conference/minutes/problems'
import { expect, test } from 'vitest'
import { placeToMend } from './problem-row.ts'

test('a problem leads to the field in which it is put right', () => {
  expect(placeToMend(minutesProblem('general', 'endBeforeStart'), 'paper')).toBe('general?endedAt')
  expect(placeToMend(minutesProblem('item.a', 'commentsMissing', { subject: 'a' }), 'paper')).toBe('item.a?comments')
  expect(placeToMend(minutesProblem('roll', 'notMarked', { subject: 'b' }), 'paper')).toBe('roll?b')
})

test('votes on sheets lead to the name in the count, raised hands to the row itself', () => {
  const differs = minutesProblem('item.a', 'sumDiffers', { subject: 'a' })
  expect(placeToMend(differs, 'paper')).toBe('sheets?a')
  expect(placeToMend(minutesProblem('item.a', 'tallyMissing', { subject: 'a' }), 'showOfHands')).toBe('item.a')
})
