import { expect, test } from 'vitest'
import { faultsOf } from './words.ts'

const whys = (text: string) =>
  faultsOf('web/src/vi.ts', `export const words = ${JSON.stringify(text)}`).map((fault) => fault.split('”: ')[1])

test('what is said in the words that are kept has no fault', () => {
  for (const text of [
    'Xin chọn “Gửi”; thời hạn: 05/12/2023.',
    'Đồng chí ở diện quản lý đó',
    'A draft, "straight" and  wide',
  ])
    expect(whys(text)).toEqual([])
})

test('straight quotes, double spaces, a space before a sign and uncomposed letters are faults', () => {
  expect(whys('Chọn "Gửi"')).toEqual(['quotation marks are “ and ”'])
  expect(whys('Đã  gửi')).toEqual(['one space is enough'])
  expect(whys('Đã gửi , xin chờ')).toEqual(['no space stands before a sign'])
  expect(whys('Đã gửi'.normalize('NFD'))).toEqual(['letters and their marks are composed (NFC)'])
})

test('English left over and a second word for one thing are faults', () => {
  expect(whys('Không mở được file này')).toEqual(['it has a Vietnamese word'])
  expect(whys('Trưởng đơn vị đọc')).toEqual(['it is “người đứng đầu”'])
  expect(whys('Vui lòng thử lại')).toEqual(['a request begins with “xin” or “đề nghị”'])
})

test('a name after a word stands with “đồng chí”; what is computed is not read as words', () => {
  const of = (template: string) =>
    faultsOf('web/src/vi.ts', `export const a = \`${template.replace('@', '$')}\``).length
  expect(of('Đã gửi đến @{facts.owner.name}')).toBe(1)
  expect(of('Đã gửi đến đồng chí @{facts.owner.name}')).toBe(0)
  expect(of('Chủ trì: @{chair.name}')).toBe(0)
  expect(of("Đã gửi@{online ? ' rồi' : ''}")).toBe(0)
})

test('a guide is read line by line, without where its links lead', () => {
  expect(faultsOf('docs/huong-dan/a.md', '# Gửi\n\n- Mở [trang](form-02.md) "Gửi"\n')).toEqual([
    'docs/huong-dan/a.md:3 “- Mở [trang] "Gửi"”: quotation marks are “ and ”',
  ])
})

test('words between tags are read too, with their line', () => {
  expect(faultsOf('web/src/a.tsx', 'export const A = () => (\n  <p>Đã gửi link</p>\n)')[0]).toMatch(
    /^web\/src\/a\.tsx:2 /,
  )
})
