import { describe, expect, it } from 'vitest'
import { HOSTILE_STRINGS } from '../hostile.fixture.ts'
import { tidy } from '../vi.ts'
import { everyText } from './every-text.fixture.ts'
import type { PrintedPaper } from './layout/layout.ts'

/** Everything that a paper says, wherever in its blocks; of which kind a block is it does not say. */
const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'kind' ? [] : said(each)))
}
/** Heads are set in capitals, and a break within an answer begins a paragraph. */
const flat = (text: string) => text.replace(/\s+/g, ' ').toUpperCase()
const allOf = (papers: readonly PrintedPaper[]) => flat(papers.flatMap(({ blocks }) => said(blocks)).join(' '))

/** The fields that were asked for, each with its own mark, so that no text stands in for another's. */
const printed = (text: string) => {
  const asked = new Map<string, string>()
  const papers = everyText((field) => {
    const own = `⟨${field}⟩ ${text}`
    asked.set(field, tidy(own))
    return own
  })
  return { asked, papers }
}

describe('any text in any field of any print', () => {
  it.each(HOSTILE_STRINGS.map((text) => [text]))('comes out whole, and says nothing else (%j)', (text) => {
    const { asked, papers } = printed(tidy(text))
    const all = allOf(papers)
    expect([...asked].filter(([, own]) => !all.includes(flat(own))).map(([field]) => field)).toEqual([])
    expect(said(papers).filter((each) => each !== each.normalize('NFC'))).toEqual([])
  })

  it.each(HOSTILE_STRINGS.map((text) => [text]))('makes no other blocks than a plain text does (%j)', (text) => {
    const shape = (said: string) =>
      everyText(() => said).map(({ blocks }) => blocks.map(({ kind }) => kind).filter((kind) => kind !== 'text'))
    expect(shape(tidy(text))).toEqual(shape('Một dòng'))
  })

  it('whoever wrote an answer past the screen: it is printed as it would have been stored', () => {
    for (const text of HOSTILE_STRINGS) {
      const { papers } = printed(text)
      const answers = papers.flatMap(({ blocks }) =>
        blocks.flatMap((each) => (each.kind === 'text' ? [each.text] : [])),
      )
      for (const each of answers.filter((answer) => answer.startsWith('⟨politics⟩'))) expect(each).toBe(tidy(each))
    }
  })
})
