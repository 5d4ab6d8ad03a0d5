import { describe, expect, it } from 'vitest'
import { authEmail, canonicalCode, checkPassword, groupedCode } from './sign-in.ts'

describe('one-time codes', () => {
  it('are read as printed, spaced, in lower case, or with misread letters', () => {
    const code = '0A1B2C3D4E5F6G7H8J9K'
    expect(canonicalCode(groupedCode(code))).toBe(code)
    expect(canonicalCode(' oalb 2c3d-4e5f 6g7h 8j9k ')).toBe(code)
  })
})

describe('passwords', () => {
  it('must be long, and neither common nor built on the user name', () => {
    expect(checkPassword('ngan', 'lothimai')).toEqual({ ok: false, reason: 'passwordTooShort' })
    expect(checkPassword('matkhau123', 'lothimai')).toEqual({ ok: false, reason: 'passwordCommon' })
    expect(checkPassword('LoThiMai99', 'lothimai')).toEqual({ ok: false, reason: 'passwordCommon' })
    expect(checkPassword('aaaaaaaaaaaa', 'lothimai')).toEqual({ ok: false, reason: 'passwordCommon' })
    expect(checkPassword('x'.repeat(129), 'lothimai')).toEqual({ ok: false, reason: 'passwordTooLong' })
    expect(checkPassword('bốn mùa hoa ban nở', 'lothimai')).toEqual({ ok: true })
  })
})

describe('Auth addresses', () => {
  it('show nothing of the user name', () => {
    expect(authEmail('ab'.repeat(32))).toBe(`${'ab'.repeat(16)}@dang-nhap.kiemdiem.invalid`)
  })
})
