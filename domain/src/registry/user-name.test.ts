import { expect, it } from 'vitest'
import { userNameFor } from './user-name.ts'

const none: ReadonlySet<string> = new Set()

it('makes a user name of the letters of the name, composed or not', () => {
  expect(userNameFor('Nguyễn Văn An', none)).toBe('nguyenvanan')
  expect(userNameFor('Đỗ Thị  Ánh'.normalize('NFD'), none)).toBe('dothianh')
  expect(userNameFor("H'Bia K’Sor", none)).toBe('hbiaksor')
})

it('counts on where it is taken, and never makes a name without letters', () => {
  expect(userNameFor('Nguyễn Văn An', new Set(['nguyenvanan']))).toBe('nguyenvanan2')
  expect(userNameFor('Nguyễn Văn An', new Set(['nguyenvanan', 'nguyenvanan2']))).toBe('nguyenvanan3')
  expect(userNameFor('…', none)).toBe('canbo')
  expect(userNameFor('Ă'.repeat(200), none)).toHaveLength(40)
})
