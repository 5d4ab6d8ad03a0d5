import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { expect, test } from 'vitest'
import { samplePapers } from '../../../app/kit/papers/sample-papers.ts'
import { docxOf } from './docx-of.ts'
import { open, paragraphs, wordsOf } from './reopened.fixture.ts'

test.each(samplePapers().map((paper, at) => [`${at + 1} ${paper.name}`, paper] as const))(
  'the Word file of %s says what the print says, in its order',
  async (_, paper) => {
    const file = await open([paper])
    expect(paragraphs(file('word/document.xml'))).toEqual(wordsOf(paper))
  },
)

test('is set in Times New Roman in all four slots, and names no other face', async () => {
  const file = await open(samplePapers().slice(0, 1))
  const faces = [file('word/styles.xml'), file('word/document.xml')].join().match(/<w:rFonts[^>]*>/g)
  for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(faces?.[0]).toContain(`w:${slot}="Times New Roman"`)
  for (const face of faces ?? []) expect(face.replaceAll('Times New Roman', '')).not.toMatch(/="[^"]+"/)
})

test('has the sizes of the regulation', async () => {
  const [party] = samplePapers()
  if (!party) throw new Error('no paper')
  const xml = (await open([party]))('word/document.xml')
  const sizeOf = (text: string) => new RegExp(`<w:sz w:val="(\\d+)"/>(?:(?!</w:r>).)*${text}`, 's').exec(xml)?.[1]
  expect(sizeOf('ĐẢNG CỘNG SẢN VIỆT NAM')).toBe('30')
  expect(sizeOf('BẢN KIỂM ĐIỂM CÁ NHÂN')).toBe('32')
  expect(sizeOf('ĐẢNG BỘ HUYỆN TAM ĐƯỜNG')).toBe('28')
})

test('is A4 with the margins of an official paper, numbered at the top from page 2, each paper from 1', async () => {
  const papers = samplePapers().slice(0, 2)
  const file = await open(papers)
  const sections = file('word/document.xml').match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
  expect(sections).toHaveLength(2)
  for (const section of sections) {
    expect(section).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/)
    expect(section).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/)
    expect(section).toContain('<w:pgNumType w:start="1"')
    expect(section).toContain('<w:titlePg/>')
  }
  const headers = [1, 2, 3, 4].map((at) => file(`word/header${at}.xml`))
  expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(2)
})

test('a paper that lies is told to Word as lying, its tables as wide as its text, what heads rows over all columns', async () => {
  const lying = samplePapers().filter(({ page }) => page !== undefined)
  expect(lying.map(({ page }) => page).slice(0, 2)).toEqual(['a4Landscape', 'a3Landscape'])
  const xml = (await open(lying))('word/document.xml')
  const sizes = xml.match(/<w:pgSz [^>]*>/g) ?? []
  expect(sizes[0]).toMatch(/w:w="1683[78]" w:h="1190[56]" w:orient="landscape"/)
  expect(sizes[1]).toMatch(/w:w="2381[1-3]" w:h="1683[78]" w:orient="landscape"/)
  const [, ruled = ''] = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  const widths = [...ruled.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  expect(widths).toHaveLength(11)
  // 297 mm less 50 of margins.
  expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 14_003)).toBeLessThan(10)
  expect(ruled.match(/<w:gridSpan w:val="11"\/>/g)).toHaveLength(3)
  expect(ruled.match(/<w:tblHeader\/>/g)).toHaveLength(1)
})

test('a signature is not torn and takes the line before it along', async () => {
  const letter = samplePapers().find(({ name }) => name.startsWith('Tờ trình đề nghị'))
  if (!letter) throw new Error('no letter')
  const xml = (await open([letter]))('word/document.xml')
  const last = xml.slice(xml.lastIndexOf('Kính trình') - 700, xml.lastIndexOf('Kính trình'))
  expect(last).toContain('<w:keepNext/>')
  expect(xml.slice(xml.lastIndexOf('<w:tbl>'))).toContain('<w:cantSplit/>')
})

test('composes letters that were typed apart, and makes the same bytes each time', async () => {
  const apart: PrintedPaper = {
    ...{ name: 'Thử', style: 'party' },
    blocks: [{ kind: 'text', text: 'Hoàn thành tốt nhiệm vụ'.normalize('NFD') }],
  }
  const xml = (await open([apart]))('word/document.xml')
  expect(paragraphs(xml)).toEqual(['Hoàn thành tốt nhiệm vụ'])
  expect(xml).toBe(xml.normalize('NFC'))
  expect(await docxOf([apart], null)).toEqual(await docxOf([apart], null))
})

test('a draft says so at the head of every page', async () => {
  const file = await open(samplePapers().slice(0, 1), 'DỰ THẢO')
  for (const at of [1, 2]) expect(file(`word/header${at}.xml`)).toContain('DỰ THẢO')
})

test('says nothing of a chart that a Word file does not have', async () => {
  const chart = { kind: 'chart', lead: 'Ở biểu đồ sau:', title: 'Biểu đồ', picture: 'data:,' } as const
  const paper: PrintedPaper = { name: 'Thử', style: 'party', blocks: [chart, { kind: 'text', text: 'Hết./.' }] }
  expect(paragraphs((await open([paper]))('word/document.xml'))).toEqual(['Hết./.'])
})
