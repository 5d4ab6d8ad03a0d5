import { SUGGESTION_TEXT_MAX } from '@kiemdiem/domain/model/suggestion'
import { expect, test } from 'vitest'
import { faultsOf, NOTHING, summaryOf, tidied } from './words.ts'

const full = { issue: 'Chậm quyết toán.', basis: 'Kết luận kiểm tra.', document: '12-KL' }

test('what is missing is told once somebody wants to go on, in the order of the form', () => {
  expect(faultsOf(NOTHING, false)).toEqual({})
  expect(summaryOf(faultsOf({ ...NOTHING, issue: ' \n' }, true)).map(({ target }) => target)).toEqual([
    'goi-y-issue',
    'goi-y-basis',
    'goi-y-document',
  ])
  expect(summaryOf(faultsOf(full, true))).toEqual([])
})

test('what is too long is told at once, counted as it is sent', () => {
  const long = 'x'.repeat(SUGGESTION_TEXT_MAX)
  expect(faultsOf({ ...full, issue: ` ${long} ` }, false)).toEqual({})
  expect(Object.keys(faultsOf({ ...full, issue: `${long}x` }, false))).toEqual(['issue'])
  expect(Object.keys(faultsOf({ ...full, document: 'x'.repeat(501) }, false))).toEqual(['document'])
  expect(tidied({ ...full, basis: ' a ' }).basis).toBe('a')
})
