import { expect, it } from 'vitest'
import { remarkLines, speaksOf } from './remarks-beside.ts'

const numbers = (text: string) => remarkLines(text).map((line) => line.numbers)

it('a line speaks of the sections that it names, also of several at once', () => {
  expect(numbers('Mục I.2 cần số liệu.\n\n mục ii và III.1 chưa nêu nguyên nhân.')).toEqual([['I.2'], ['II', 'III.1']])
})

it('figures, names and words of its sentence are no sections', () => {
  expect(numbers('Còn chậm 2 việc; quý IV.\nMục tiêu chưa rõ.\nDanh mục Vi phạm.\n')).toEqual([[], [], []])
})

it('what names a part speaks of every section in it, and of none that only begins alike', () => {
  const [line] = remarkLines('Phần I viết còn chung chung.')
  expect(line && ['I', 'I.2', 'II', 'IV.1'].filter((section) => speaksOf(line, section))).toEqual(['I', 'I.2'])
})
