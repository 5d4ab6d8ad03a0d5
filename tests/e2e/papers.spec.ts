import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { type PdfLine, pdfPages } from './support/papers/pdf-pages.ts'
import { pdfPictures } from './support/papers/pdf-pictures.ts'

/**
 * Every paper of the two stages on the page that shows them all (/kit/van-ban), as Chromium prints them: once, for its words
 * and for its pictures. No machine of the tests has a Times face, so that the shipped one sets them. What is meant to
 * change goes into `golden` by `--update-snapshots`, looked at.
 */
const GOLDEN = join(import.meta.dirname, 'golden')

const open = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } })
  // A busy machine may have answered wrongly that it has a Times face: then the page is asked once more.
  await expect(async () => {
    await page.goto('/kit/van-ban')
    await expect(page.getByRole('article').last()).toBeVisible()
    await page.waitForFunction(
      () => [...document.fonts].filter(({ family, status }) => family === 'Tinos' && status === 'loaded').length >= 8,
      null,
      { timeout: 20_000 },
    )
  }).toPass({ timeout: 90_000 })
  await page.evaluate(() => document.fonts.ready)
  return page
}

interface Printed {
  name: string
  /** As the screen shows it. */
  shown: string
  pages: PdfLine[][]
}

const NATION = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']

/** How often each letter stands there. */
const lettersOf = (lines: readonly Pick<PdfLine, 'text'>[]): Map<string, number> => {
  const counted = new Map<string, number>()
  for (const letter of lines.map(({ text }) => text.normalize('NFC').replace(/\s/g, '')).join(''))
    counted.set(letter, (counted.get(letter) ?? 0) + 1)
  return counted
}

/** The print parted into its papers: each begins with the name of the Party or the state. */
const printed = async (page: Page, pdf: Buffer): Promise<Printed[]> => {
  const pages = pdfPages(pdf)
  const papers: PdfLine[][][] = []
  for (const lines of pages) {
    const last = papers.at(-1)
    if (!last || lines.some(({ text }) => NATION.includes(text))) papers.push([lines])
    else last.push(lines)
  }
  const articles = await page
    .getByRole('article')
    .evaluateAll((all) =>
      all.map((each) => ({ name: each.getAttribute('aria-label') ?? '', shown: each.textContent ?? '' })),
    )
  expect(papers.length, 'every paper begins a page').toBe(articles.length)
  return articles.map(({ name, shown }, at) => ({ name, shown, pages: papers[at] ?? [] }))
}

let pdf: Buffer
let papers: Printed[]

test.beforeAll(async ({ browser }) => {
  const page = await open(browser)
  pdf = await page.pdf({ preferCSSPageSize: true })
  papers = await printed(page, pdf)
  await page.close()
})

test('papers as they print: heads, sizes, numbers, signatures, and every word', () => {
  for (const { name, shown, pages } of papers) {
    const [first = [], ...more] = pages
    const size = (text: string) => first.find((line) => line.text === text)?.size
    if (size('ĐẢNG CỘNG SẢN VIỆT NAM')) expect(size('ĐẢNG CỘNG SẢN VIỆT NAM'), name).toBe(15)
    else expect([size(NATION[1] ?? ''), size('Độc lập - Tự do - Hạnh phúc')], name).toEqual([13, 14])
    expect(first[0]?.text, `${name}: the first page has no number`).not.toMatch(/^\d+$/)
    more.forEach((lines, at) => {
      expect(lines[0], `${name}, page ${at + 2}`).toMatchObject({ text: String(at + 2), size: 14 })
      expect(lines[1]?.text, `${name}, page ${at + 2}: a signature alone`).not.toMatch(
        /^(T\/M |TM\. |KT\. |CHỦ TR|THƯ KÝ|TRƯỞNG|BÍ THƯ|NGƯỜI |THỦ TRƯỞNG|\((Ký|Xác lập))/,
      )
    })
    // What a table's head repeats on a further page is more; less would be cut. What is chosen is said to screen readers alone.
    const said = lettersOf(pages.flat())
    for (const [letter, times] of lettersOf([{ text: shown.replaceAll('(đã chọn)', '') }]))
      expect(said.get(letter) ?? 0, `${name}: "${letter}" is cut`).toBeGreaterThanOrEqual(times)
    const faces = new Set(pages.flat().map(({ face }) => face.replace(/[-,].*/, '')))
    expect(
      [...faces].every((face) => /^(Tinos|TimesNewRoman)/.test(face)),
      `${name}: ${[...faces].join()}`,
    ).toBe(true)
  }
  const lines = (named: RegExp) => papers.find(({ name }) => named.test(name))?.pages.flat() ?? []
  expect(lines(/^Mẫu 01$/).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['T/M ĐẢNG ĐOÀN', 'BÍ THƯ', 'Số …-BC/…', '-----']),
  )
  expect(lines(/^Mẫu 01$/).find(({ text }) => text === 'BÁO CÁO KIỂM ĐIỂM')?.size).toBe(16)
  expect(lines(/^Tờ trình/).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Nơi nhận:', '- Lưu: VT.', 'Số: …/TTr-…']),
  )
  expect(lines(/^Giấy mời/).find(({ text }) => text === '- Như trên;')?.size).toBe(11)
  // Line for line, page for page.
  const golden = papers.flatMap(({ name, pages }, at) => [
    `══ ${at + 1}. ${name}`,
    ...pages.flatMap((each, page) => [`── ${page + 1}`, ...each.map(({ text, size }) => `${size} ${text}`)]),
  ])
  expect(`${golden.join('\n')}\n`).toMatchSnapshot('papers.txt')
})

test('papers as they look: every page of each', async () => {
  const names = papers.flatMap(({ pages }, at) =>
    pages.map((_, page) => `paper-${String(at + 1).padStart(2, '0')}-${page + 1}.png`),
  )
  const pictures = await pdfPictures(pdf)
  expect(pictures.length).toBe(names.length)
  // The same PDF is drawn the same everywhere: a dot that differs is a change, and all that have changed are told at once.
  for (const [at, name] of names.entries()) {
    const [golden, picture] = [join(GOLDEN, name), pictures[at] ?? Buffer.alloc(0)]
    // Comparing dot by dot takes longer than all the rest.
    if (!existsSync(golden) || !readFileSync(golden).equals(picture))
      expect.soft(picture).toMatchSnapshot(name, { maxDiffPixels: 0 })
  }
  const kept = readdirSync(GOLDEN).filter((file) => file.endsWith('.png'))
  expect(kept.sort(), 'no picture of a page that is not printed any more').toEqual(names.sort())
})
