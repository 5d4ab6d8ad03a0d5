import { expect, test } from 'vitest'
import { checkFirstAccess, fieldOfReason } from './check-first-access.ts'

const CODE = 'abcd efgh-jkmn pqrs tvwx'
const PASSWORD = 'sông Đà mùa nước nổi'

test('a code in any spelling and a long phrase pass', () => {
  expect(checkFirstAccess(CODE, PASSWORD, PASSWORD)).toEqual({})
})

test('a short code says how many letters are there', () => {
  expect(checkFirstAccess('ABCD-EF', PASSWORD, PASSWORD).code).toContain('6 ký tự')
  expect(checkFirstAccess(' - ', PASSWORD, PASSWORD).code).toContain('Xin nhập mã')
})

test('passwords: too short, guessable, not the same twice', () => {
  expect(checkFirstAccess(CODE, 'ngắn', 'ngắn').password).toContain('ít nhất 10')
  expect(checkFirstAccess(CODE, 'matkhau123456', 'matkhau123456').password).toContain('dễ đoán')
  expect(checkFirstAccess(CODE, PASSWORD, `${PASSWORD}!`)).toEqual({
    repeat: 'Hai lần nhập chưa giống nhau. Xin nhập lại.',
  })
})

test('what the server refuses stands at its field', () => {
  expect(['codeUsed', 'passwordCommon', 'tryAgain', null].map(fieldOfReason)).toEqual(['code', 'password', null, null])
})
