import { expect, it } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'

it('knows the passwords that are tried first, whatever their case', () => {
  for (const each of ['1234567890', 'qwertyuiop', 'Password123', 'BASKETBALL', '1qaz2wsx3edc'])
    expect(isCommonPassword(each), each).toBe(true)
})

it('is not deceived by a year or a sign around one', () => {
  for (const each of ['basketball!', 'Football2026', '!!superman1']) expect(isCommonPassword(each), each).toBe(true)
})

it('lets pass what only holds a common word among others', () => {
  for (const each of ['ba ngọn đồi chè', 'Thu-nghiem-2026', 'mưa rơi trên bản Nậm Loỏng', 'football mưa núi chè'])
    expect(isCommonPassword(each), each).toBe(false)
})
