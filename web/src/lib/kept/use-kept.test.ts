import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyStorage, noStorage } from './store/browser-storage.fixture.ts'
import { saveLocal } from './store/local-drafts.ts'
import { textIn, useKept } from './use-kept.ts'
import { useKeptChanges } from './use-kept-changes.ts'
import { useKeptForm } from './use-kept-form.ts'

const UID = 'p-lo-thi-may'
const key = (section: string) => ({ uid: UID, paper: 'x', revision: 0, section })
const leave = (section: string, text: string) =>
  saveLocal(key(section), { text, rev: 2, at: '2026-11-28T02:00:00.000Z' })

/** A page on which a hook is used, and that shows what it gives. */
const Page = ({ use }: { use: () => unknown }) => JSON.stringify(use())

const shown = (use: () => unknown): unknown =>
  JSON.parse(renderToStaticMarkup(createElement(Page, { use })).replaceAll('&quot;', '"'))
const text = () => shown(() => useKept(key('text'), textIn).unsent)
const form = () => {
  const saved = { value: { source: 'cũ', off: ['2026-01-01'] }, seen: 1 }
  return shown(() => useKeptForm(key('form'), saved, (a, b) => a.source === b.source).value)
}
const changes = () => shown(() => useKeptChanges({ uid: UID, of: 'x', number: 0, section: 'list' }).changes)

beforeEach(() => void emptyStorage())

describe('a page that is opened again', () => {
  it('shows what was typed and not sent', () => {
    leave('text', '"Xin bổ sung"')
    expect(text()).toMatchObject({ value: 'Xin bổ sung', rev: 2 })
    leave('form', '{"value":{"source":"mới","off":[]},"seen":1}')
    expect(form()).toEqual({ source: 'mới', off: [] })
    leave('list', '{"r-1":{"left":true}}')
    expect(changes()).toEqual({ 'r-1': { left: true } })
  })

  it.each([
    '',
    '{',
    'null',
    '3',
    '[]',
    '{}',
    '{"value":null,"seen":null}',
    '{"value":{"off":5},"seen":1}',
    '{"r":null}',
  ])('is not broken by a copy that holds %s', (damaged) => {
    for (const section of ['text', 'form', 'list']) leave(section, damaged)
    expect(text()).toBeNull()
    expect(form()).toEqual({ source: 'cũ', off: ['2026-01-01'] })
    expect(changes()).toEqual(damaged.includes('value') ? expect.anything() : {})
  })

  it('is not broken by a browser that keeps nothing', () => {
    noStorage()
    expect(text()).toBeNull()
    expect(changes()).toEqual({})
  })
})
