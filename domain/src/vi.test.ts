import { describe, expect, it } from 'vitest'
import { HOSTILE_STRINGS } from './hostile.fixture.ts'
import { dueBefore, startOfDay } from './time.ts'
import { byName, fold, isEmpty, printable, tidy, viDeadline, viInstant, viLateness, viPlaceDate } from './vi.ts'

const calendar = { off: [], worked: [], source: 'test' }

describe('deadlines in words', () => {
  it('give the date of the plan and the last day', () => {
    expect(viDeadline(dueBefore('2023-12-05', false), calendar)).toBe(
      'trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12)',
    )
  })

  it('advise the Friday when the last day is not a working day', () => {
    expect(viDeadline(dueBefore('2023-12-11', false), calendar)).toBe(
      'trước ngày 11/12/2023 (chậm nhất hết Chủ nhật, 10/12; nên xong trong thứ Sáu, 08/12)',
    )
  })

  it('name lateness in two digits', () => {
    expect(viLateness({ state: 'due', workingDays: 2 })).toBe('còn 02 ngày làm việc')
    expect(viLateness({ state: 'late', workingDays: 1 })).toBe('quá hạn 01 ngày làm việc')
    expect(viLateness({ state: 'due', workingDays: 0 })).toBe('còn hạn nhưng chỉ là ngày nghỉ')
    expect(viLateness({ state: 'today' })).toBe('hết hạn trong hôm nay')
  })
})

describe('official dates', () => {
  it('have a zero before days below ten and months one and two only', () => {
    expect(viPlaceDate('Lai Châu', '2023-11-05')).toBe('Lai Châu, ngày 05 tháng 11 năm 2023')
    expect(viPlaceDate('Lai Châu', '2024-01-10')).toBe('Lai Châu, ngày 10 tháng 01 năm 2024')
    expect(viPlaceDate('Lai Châu', '2024-03-10')).toBe('Lai Châu, ngày 10 tháng 3 năm 2024')
  })

  it('show the local hour of an instant', () => {
    expect(viInstant(new Date(startOfDay('2023-12-05').getTime() + 65 * 60_000))).toBe('01:05 ngày 05/12/2023')
  })
})

describe('names', () => {
  it('are sorted by given name, Đ after D, tones in order', () => {
    const names = ['Lò Văn Đức', 'Giàng A Dình', 'Trần Thị Ánh', 'Nguyễn Văn An', 'Lò Thị An']
    expect([...names].sort(byName)).toEqual([
      'Lò Thị An',
      'Nguyễn Văn An',
      'Trần Thị Ánh',
      'Giàng A Dình',
      'Lò Văn Đức',
    ])
  })

  it('are found without diacritics, composed or not', () => {
    expect(fold('Nguyễn Đức')).toBe('nguyen duc')
    expect(fold('Nguyễn Đức'.normalize('NFD'))).toBe('nguyen duc')
  })
})

describe('tidy', () => {
  it('composes letters, keeps line breaks and drops control characters', () => {
    expect(tidy(`${'Đồng chí'.normalize('NFD')}\r\nhai\u0000 \n`)).toBe('Đồng chí\nhai')
  })
  it.each(['\v', '\f', '\u0085', '\u2028', '\u2029', '\r', '\r\n'])(
    'makes every kind of line end one, and joins no words (%j)',
    (end) => {
      expect(tidy(`Hạn chế${end}khuyết điểm`)).toBe('Hạn chế\nkhuyết điểm')
    },
  )
  it.each(HOSTILE_STRINGS)('leaves of any text what can be printed, and is the same when done again (%j)', (text) => {
    const kept = tidy(text)
    expect(tidy(kept)).toBe(kept)
    expect(kept).toBe(kept.normalize('NFC'))
    expect(kept.isWellFormed()).toBe(true)
    expect(kept).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\uFEFF\uFFFE\uFFFF]/u)
  })
})

describe('isEmpty', () => {
  it.each(['', ' \n\t', '\u00A0\u2003', '\u200B\u200D\u2060\uFEFF', '\u3164\u2800\u115F', '\u0301'])(
    'knows what nobody sees (%j)',
    (text) => {
      expect(isEmpty(text)).toBe(true)
    },
  )
  it.each(['.', '-', '0', 'ạ', '\u200Ba', '☐'])('lets stand what is seen (%j)', (text) => {
    expect(isEmpty(text)).toBe(false)
  })
})

const EVERY = Array.from({ length: 0x11000 }, (_, code) => String.fromCodePoint(code))
/** A sign that is always looked at closely and leaves nothing behind. */
const CLOSELY = '\u0000'

it('says the same of every letter after one quick look as after a close one', () => {
  for (const letter of [...EVERY, '\u{1F600}', '\u{E0001}'])
    expect(printable(`a${letter}b`), letter.codePointAt(0)?.toString(16)).toBe(printable(`${CLOSELY}a${letter}b`))
})

it('composes letters, knows every line end, and drops what no paper can hold', () => {
  expect(printable('e\u0302\u0301'.normalize('NFD'))).toBe('ế')
  expect(printable('a\r\nb\rc\u2028d\u0085e\vf')).toBe('a\nb\nc\nd\ne\nf')
  expect(printable('a\u0007b\u202Ec\uFEFFd\uD800')).toBe('abcd')
  expect(printable('a\tb 😀')).toBe('a\tb 😀')
})
