import { expect, it } from 'vitest'
import type { PrintedPaper } from './layout.ts'
import { saidRecorded } from './recorded.ts'

const sheet: PrintedPaper = { name: 'Mẫu 01', style: 'party', blocks: [{ kind: 'text', text: 'Nội dung.' }] }

it('says on which day the facts were recorded, at the end of every sheet, and nothing where they were stored in time', () => {
  for (const { blocks } of saidRecorded([sheet, sheet], { recordedOn: '2026-12-01' }))
    expect(blocks).toEqual([
      ...sheet.blocks,
      { kind: 'note', text: '(Chức vụ, đơn vị, người ký trên văn bản này ghi lại ngày 01/12/2026.)' },
    ])
  expect(saidRecorded([sheet], {})).toEqual([sheet])
})
