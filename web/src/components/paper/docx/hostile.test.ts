import { everyText } from '@kiemdiem/domain/forms/every-text.fixture'
import { HOSTILE_STRINGS } from '@kiemdiem/domain/hostile.fixture'
import { printable } from '@kiemdiem/domain/vi'
import { describe, expect, it } from 'vitest'
import { open, paragraphs, wordsOf } from './reopened.fixture.ts'

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g

/** Elements that are not closed where they should be; what is left beside tags is text. */
const unbalanced = (xml: string): string[] => {
  const opened: string[] = []
  for (const [, closes, name = '', , empty] of xml.matchAll(TAG)) {
    if (closes && opened.pop() !== name) return [name]
    if (!closes && !empty) opened.push(name)
  }
  return opened
}

/** What makes Word refuse a file: letters that XML forbids, half letters, entities it does not know, a loose sign. */
const faultsOf = (xml: string): string[] => {
  const text = xml.replace(/^<\?xml[^?]*\?>/, '').replace(TAG, '')
  return [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    ...(xml.match(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g) ?? []),
    ...(xml.isWellFormed() ? [] : ['half a letter']),
    ...(xml.match(/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/gi) ?? []),
    ...(text.match(/[<>]|\]\]>/g) ?? []),
    ...unbalanced(xml),
  ]
}

/** Papers that hold every kind of block between them; that every field reaches them is proven of the blocks. */
const KINDS = ['Mẫu 01', 'Phiếu Mẫu 02 (NĐ 90)', 'Biên bản hội nghị', 'Công văn gợi ý kiểm điểm']

describe('any text in a Word file', () => {
  it.each(HOSTILE_STRINGS.map((text) => [text]))('opens again, and says it as it is (%j)', async (text) => {
    const papers = everyText(() => text).filter(({ name }) => KINDS.includes(name))
    const file = await open(papers)
    expect(faultsOf(file('word/document.xml'))).toEqual([])
    expect(paragraphs(file('word/document.xml'))).toEqual(
      papers
        .flatMap(wordsOf)
        .map(printable)
        .filter((each) => each !== ''),
    )
  })

  it('names itself in what can be read, whatever the paper is called', async () => {
    for (const name of HOSTILE_STRINGS) {
      const file = await open([{ name, style: 'party', blocks: [] }])
      expect(faultsOf(file('docProps/core.xml')), name).toEqual([])
    }
  })
})
