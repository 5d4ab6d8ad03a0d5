import { describe, expect, it, test } from 'vitest'
import { COMMANDS } from '../commands.ts'
import { holdsAddress, oneLine, shown } from './shown.ts'

describe('what is stored of a field', () => {
  it('on one line has no breaks, no control characters, and nothing that cannot be seen', () => {
    expect(oneLine(' Phòng họp\r\nTầng 2\u2028\tnhà A\u0000 ')).toBe('Phòng họp Tầng 2 nhà A')
    expect(oneLine('\u202Egnàh\u202C \u2066a\u2069\u200Eb\u200F\u061C\uFEFF')).toBe('gnàh ab')
  })

  it('on more lines keeps these', () => {
    expect(shown('Lý do:\r\n- ốm\n\t- bận\u0007\u202E')).toBe('Lý do:\n- ốm\n\t- bận')
  })

  it('is so in the input of the command, before anything is decided', () => {
    const { place } = COMMANDS.scheduleConference.input.shape
    expect(place.parse('Hội trường\nKính gửi: \u202Eđồng chí')).toBe('Hội trường Kính gửi: đồng chí')
    expect(COMMANDS.cancelConference.input.shape.reason.parse('Bão\n\u202Elũ')).toBe('Bão\nlũ')
  })
})

test.each([
  'https://evil.example',
  'HTTP://x',
  'ｈｔｔｐｓ：／／evil',
  'ht\u200Btps://evil',
  'www.evil.example',
  'hòm thư a@b.example',
  'đăng nhập lại tại kiem-diem.com/abc',
  'kiemdiem.vn',
  '//evil',
])('"%s" holds an address', (text) => {
  expect(holdsAddress(text)).toBe(true)
})

test.each(['Phòng họp tầng 2, 24/7', 'TP.Lai Châu', 'P. Hội trường A.2', 'Số 5 đường 30/4, Tp. HCM', 'Nhà B; cổng vn'])(
  '"%s" holds none',
  (text) => {
    expect(holdsAddress(text)).toBe(false)
  },
)
