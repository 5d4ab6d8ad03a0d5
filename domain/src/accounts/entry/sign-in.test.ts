import { describe, expect, it } from 'vitest'
import { authEmail, canonicalCode, canonicalPassword, checkPassword, groupedCode } from './sign-in.ts'

describe('one-time codes', () => {
  it('are read as printed, spaced, in lower case, or with misread letters', () => {
    const code = '0A1B2C3D4E5F6G7H8J9K'
    expect(canonicalCode(groupedCode(code))).toBe(code)
    expect(canonicalCode(' oalb 2c3d-4e5f 6g7h 8j9k ')).toBe(code)
  })

  it('are read through an input method for Vietnamese that was on', () => {
    expect(canonicalCode('Ư0Â-Đ1K')).toBe('W0AADD1K')
    expect(canonicalCode('2ấ3-ệ4k-ă5ỡ')).toBe('2AAS3EEJ4KAW50WX')
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

  it('are the same letters and as long, however they are composed', () => {
    const typed = 'chè Shan tuyết nương ngô'
    expect(canonicalPassword(typed.normalize('NFD'))).toBe(canonicalPassword(typed))
    // Nine letters, of which a raw count makes more.
    expect(checkPassword('ngô nướng'.normalize('NFD'), 'lothimai')).toEqual({ ok: false, reason: 'passwordTooShort' })
  })
})

describe('Auth addresses', () => {
  it('show nothing of the user name', () => {
    expect(authEmail('ab'.repeat(32))).toBe(`${'ab'.repeat(16)}@dang-nhap.kiemdiem.invalid`)
  })
})
