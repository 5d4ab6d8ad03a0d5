import { expect, test } from 'vitest'
import { proposedItems } from './proposed-items.ts'

const proposed = (shortcomings: string, ...conclusions: string[]) =>
  proposedItems({ shortcomings, conclusions, owner: '' }).map(({ limit }) => limit)

test('each limit of the paper is an item, without its mark, and each once', () => {
  expect(proposed('- Báo cáo chậm.\n+ Ít đi cơ sở.\n\n1. Báo cáo chậm.\na) Chưa số hóa hồ sơ.')).toEqual([
    'Báo cáo chậm.',
    'Ít đi cơ sở.',
    'Chưa số hóa hồ sơ.',
  ])
})

test('of what a conference said only what speaks of limits', () => {
  expect(proposed('', 'Hoàn thành tốt nhiệm vụ.\n- Còn hạn chế trong phối hợp.\nCần chủ động hơn.')).toEqual([
    'Còn hạn chế trong phối hợp.',
    'Cần chủ động hơn.',
  ])
})

test('a paper that says nothing of limits proposes nothing; who answers is proposed where he is known', () => {
  expect(proposed(' \n')).toEqual([])
  expect(proposedItems({ shortcomings: 'Chậm.', conclusions: [], owner: 'Lò Thị Mai' })).toEqual([
    { limit: 'Chậm.', cause: '', measure: '', owner: 'Lò Thị Mai', until: '' },
  ])
})
