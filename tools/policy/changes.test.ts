import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'
import { policyChanges } from './changes.ts'
import { policyPage } from './print.ts'

const page = (version: string, ...parts: string[]) =>
  [`- Phiên bản của bảng: \`${version}\` (đổi)`, '## 1. Xem', ...parts, '## 4. Tự làm', '| Việc | Gì |'].join('\n')
const part = (number: string, title: string, name: string, ...rows: string[]) =>
  [`### ${number} ${title}`, '', `\`${name}\``, '', '| Ai | Được làm gì |', '| --- | --- |', ...rows].join('\n')

test('a change names the parts with rows that came or went, whatever their number', () => {
  const before = page('a1', part('1.1.', 'Một', 'one', '| A | Xem |'), part('1.2.', 'Hai', 'two', '| B | Xem |'))
  const after = page(
    'b2',
    part('1.1.', 'Ba', 'three', '| C | Xem |'),
    part('1.2.', 'Một', 'one', '| A | Xem |'),
    part('1.3.', 'Hai', 'two', '| B | Ghi |'),
  )
  const changes = policyChanges(before, after)
  expect(changes).not.toContain('`one`')
  expect(changes).toMatch(/## Ba\n\n`three`\n\nPhần mới:[^#]*\| C \| Xem \|/)
  expect(changes).toMatch(/## Hai[^#]*Thêm hoặc sửa thành:[^#]*\| B \| Ghi \|[^#]*Bỏ hoặc sửa từ:[^#]*\| B \| Xem \|/)
  expect(changes).toContain('phiên bản `b2`')
})

test('docs/policy-changes.md is what has changed since the policy of before; `npm run policy` prints it anew', () => {
  const before = readFileSync(join(ROOT, 'docs/policy-before.md'), 'utf8')
  expect(readFileSync(join(ROOT, 'docs/policy-changes.md'), 'utf8')).toBe(policyChanges(before, policyPage()))
})
