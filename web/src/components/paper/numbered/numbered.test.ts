import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { expect, it } from 'vitest'
import type { Live } from '../../../lib/live/live.ts'
import { givenIn } from './given-in.ts'
import { asNumbered } from './unread.ts'

const sheet: PrintedPaper = { name: 'Biên bản', style: 'party', blocks: [{ kind: 'text', text: 'Nội dung.' }] }

it('a number that could not be read makes every sheet a draft that says so on its first line', () => {
  const shown = asNumbered({ sheets: [sheet, sheet], draft: false }, true)
  expect(shown.draft).toBe(true)
  for (const { blocks } of shown.sheets)
    expect(blocks).toEqual([{ kind: 'text', text: 'Chưa đọc được số văn bản, xin tải lại.' }, ...sheet.blocks])
  expect(asNumbered({ sheets: [sheet], draft: false }, false)).toEqual({ sheets: [sheet], draft: false })
})

it('is unread where the entry is denied, failed or out of reach; no entry is none, and not yet entered is open', () => {
  const given = { number: 1, code: 'ĐĐ', on: '2023-12-06' }
  const found = (entry: Partial<DocketEntry>) => ({ state: 'ready', data: entry }) as Live<DocketEntry>
  expect(givenIn(found({ given }))).toEqual({ given, unread: false })
  expect(givenIn(found({ given: null }))).toEqual({ given: null, unread: false })
  expect(givenIn({ state: 'missing' })).toEqual({ unread: false })
  expect(givenIn({ state: 'loading' })).toBeNull()
  for (const state of ['denied', 'offline', 'failed'] as const)
    expect(givenIn({ state }), state).toEqual({ given: null, unread: true })
})
