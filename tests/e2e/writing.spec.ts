import { expect, type Page, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { campaignId, setClosedStages } from './support/campaign.ts'
import { somebody } from './support/people/people.ts'
import { fillSignIn, pageOf, signIn } from './support/people/sign-in.ts'

const paperOf = async (subject: string) => `/ban-kiem-diem/${await campaignId()}_${subject}`
const box = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const CAUSES = 'Nội dung, mục II.2'
/** Asked of everybody, in the Party or not. */
const POLITICS = 'Chính trị tư tưởng'
const DIRECTION = 'Nội dung, mục VI'
const saved = (page: Page) => expect(page.locator('[data-saving=good]').first()).toContainText('Đã lưu')

/** Types as a person does; `fill` would leave out the keys. */
const add = async (page: Page, label: string, text: string) => {
  await box(page, label).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(text)
}

/** Wraps every text as a browser's translator does: React finds it no more where it put it. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      const font = document.createElement('font')
      text.parentNode?.replaceChild(font, text)
      font.append(text)
    }
  })

test('a draft survives a broken network, a reload and a closed browser', async ({ page, context }) => {
  await signIn(page, 'nonMember', await paperOf(CAST.nonMember))
  const words = `Lúc ${Date.now()}`

  await test.step('saved while typing, there after a reload, composed letters', async () => {
    await box(page, POLITICS).fill(`${words}: nguye\u0302n nha\u0302n.`)
    await saved(page)
    await page.reload()
    await expect(box(page, POLITICS)).toHaveValue(`${words}: nguyên nhân.`)
  })

  await test.step('without a network the words are kept and said to be kept; with it they are saved', async () => {
    await context.setOffline(true)
    await add(page, POLITICS, ' Mất mạng.')
    await expect(
      page.getByText('Chưa lưu được, đang thử lại (nội dung vẫn được giữ trên máy này)').first(),
    ).toBeVisible()
    await context.setOffline(false)
    await saved(page)
  })

  await test.step('a translator breaks the page under the words: they are on the machine, and offered again', async () => {
    const unsaved = /:commit/
    await page.route(unsaved, (route) => route.abort())
    await translate(page)
    await box(page, POLITICS).fill(`${words}: nguyên nhân. Mất mạng. Dịch.`)
    await expect(page.getByText('Trang gặp lỗi ngoài dự kiến')).toBeVisible()
    await page.getByRole('button', { name: 'Tải lại trang' }).click()
    await expect(box(page, POLITICS)).toHaveValue(`${words}: nguyên nhân. Mất mạng.`)
    await page.unroute(unsaved)
    await page.getByRole('button', { name: 'Khôi phục' }).click()
    await expect(box(page, POLITICS)).toHaveValue(`${words}: nguyên nhân. Mất mạng. Dịch.`)
    await saved(page)
  })

  await test.step('what a closed window had not sent is offered, never put in by itself', async () => {
    await context.setOffline(true)
    await add(page, POLITICS, ' Máy tắt.')
    const address = page.url()
    // A session ends with its window; the copy stays in the browser.
    await page.close()
    await context.setOffline(false)
    const next = await context.newPage()
    await signIn(next, 'nonMember', address)
    await expect(box(next, POLITICS)).toHaveValue(`${words}: nguyên nhân. Mất mạng. Dịch.`)
    await expect(next.getByText('Còn 01 mục có nội dung chưa lưu từ lần viết trước')).toBeVisible()
    await next.getByRole('button', { name: 'Khôi phục' }).click()
    await saved(next)
    await next.reload()
    await expect(box(next, POLITICS)).toHaveValue(`${words}: nguyên nhân. Mất mạng. Dịch. Máy tắt.`)
    await expect(next.getByRole('button', { name: 'Khôi phục' })).toHaveCount(0)
  })
})

test('two drafters of one section: both see both texts, and nobody loses a word', async ({ browser, page }) => {
  await signIn(page, 'drafter')
  const head = await pageOf(browser, 'responsible')
  const address = await paperOf('u-btv-tam-duong')
  for (const each of [page, head]) await each.goto(address)
  await expect(page.getByText(`Chỉ đồng chí ${somebody('responsible').name} được gửi báo cáo này`)).toBeVisible()
  await box(page, DIRECTION).fill('Bản chung.')
  await saved(page)

  await test.step('a save appears on the other screen, with the name of its writer', async () => {
    await expect(box(head, DIRECTION)).toHaveValue('Bản chung.')
    await expect(
      head.getByText(new RegExp(`Sửa gần nhất: đồng chí ${somebody('drafter').name}, \\d\\d:\\d\\d`)),
    ).toBeVisible()
  })

  await test.step('a newer text beside unsaved words waits for a choice', async () => {
    await page.context().setOffline(true)
    await add(page, DIRECTION, ' Ý của người soạn.')
    await add(head, DIRECTION, ' Ý của chủ tịch.')
    await saved(head)
    await page.context().setOffline(false)
    const conflict = page.locator('[data-conflict]')
    await expect(conflict).toContainText(`${somebody('responsible').name} đã lưu một bản khác của mục này`)
    await expect(conflict).toContainText('Bản chung. Ý của người soạn.')
    await expect(conflict).toContainText('Bản chung. Ý của chủ tịch.')
    await conflict.getByRole('button', { name: 'Giữ bản của tôi' }).click()
    await saved(page)
  })

  await test.step('the other is told whose text it is now, and still has his own', async () => {
    await expect(box(head, DIRECTION)).toHaveValue('Bản chung. Ý của người soạn.')
    await expect(head.getByText(`${somebody('drafter').name} vừa sửa mục này`)).toBeVisible()
    await head.getByRole('button', { name: 'Lấy lại bản trước đó' }).click()
    await expect(box(head, DIRECTION)).toHaveValue('Bản chung. Ý của chủ tịch.')
    await saved(head)
    await expect(box(page, DIRECTION)).toHaveValue('Bản chung. Ý của chủ tịch.')
  })

  await test.step('the drafter sees the preview but has no way to send', async () => {
    await page.goto(`${address}/gui`)
    await expect(page.getByText('được gửi báo cáo này.', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Gửi báo cáo kiểm điểm' })).toHaveCount(0)
  })
})

test('a text of a megabyte is kept, not sent, and said so; shortened it is saved', async ({ page }) => {
  await signIn(page, 'workerNoEmail', await paperOf(CAST.workerNoEmail))
  await box(page, POLITICS).fill('Đoạn dài. '.repeat(100_000))
  await expect(page.getByText('Nội dung dài quá 14.000 ký tự nên chưa lưu lên máy chủ')).toBeVisible()
  await expect(page.getByText('Có mục dài quá giới hạn nên chưa lưu được').first()).toBeVisible()
  await box(page, POLITICS).fill('Đoạn đã rút gọn.')
  await saved(page)
  await page.reload()
  await expect(box(page, POLITICS)).toHaveValue('Đoạn đã rút gọn.')
})

test('a browser that keeps nothing says so once something is typed, and saves all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get })
  })
  await page.goto(await paperOf(CAST.workerNoEmail))
  await fillSignIn(page, 'workerNoEmail')
  await box(page, POLITICS).fill('Viết ở cửa sổ riêng tư.')
  await expect(page.getByText('Trình duyệt này không giữ được bản nháp trên máy')).toBeVisible()
  await saved(page)
})

test("another's paper, and one that does not exist, end in a sentence and show nothing", async ({ page }) => {
  await signIn(page, 'outsider')
  for (const subject of [CAST.cadre, 'p-khong-co'])
    for (const end of ['', '/gui']) {
      await page.goto(`${await paperOf(subject)}${end}`)
      await expect(page.getByText('Trang này không dành cho tài khoản của đồng chí')).toBeVisible()
      await expect(page.getByRole('textbox')).toHaveCount(0)
    }
})

test('a stage that closes while somebody writes says so, and keeps the words in sight', async ({ page, context }) => {
  await signIn(page, 'outsider', await paperOf(CAST.outsider))
  await box(page, CAUSES).fill('Đã lưu trước khi đóng.')
  await saved(page)
  try {
    await context.setOffline(true)
    await add(page, CAUSES, ' Chưa kịp lưu.')
    await setClosedStages(['partyGroup.selfReview'])
    await context.setOffline(false)
    await expect(page.getByText('Bước tự kiểm điểm đã kết thúc')).toBeVisible()
    await expect(page.getByText('Nội dung còn trên máy này mà máy chủ chưa nhận')).toBeVisible()
    await expect(page.getByText('Đã lưu trước khi đóng. Chưa kịp lưu.')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
  } finally {
    await setClosedStages([])
  }
  await expect(box(page, CAUSES)).toHaveValue('Đã lưu trước khi đóng. Chưa kịp lưu.')
  await saved(page)
})

test('what is missing is named beside the button, and each entry leads to its field', async ({ page }) => {
  await signIn(page, 'outsider')
  const address = await paperOf(CAST.outsider)
  await page.goto(address)
  await test.step('what each level asks for is one press from the choice', async () => {
    await page.getByText('Tiêu chí của từng mức').first().click()
    await expect(page.getByText(/ít nhất 50% nhiệm vụ vượt mức/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Tập thể', exact: true })).toHaveCount(0)
  })
  await box(page, DIRECTION).fill('')
  await page.getByRole('button', { name: 'Xem lại và gửi' }).click()
  // Told once, though it stands at the top too.
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^VI\. / }).click()
  await expect(box(page, DIRECTION)).toBeFocused()
  await page.goto(`${address}/gui`)
  await expect(page.getByRole('button', { name: 'Gửi bản kiểm điểm' })).toHaveCount(0)
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^VI\. / })
    .click()
  await expect(box(page, DIRECTION)).toBeFocused()
})

test('one heading a screen on a phone, with the way back through them', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await signIn(page, 'nonMember', await paperOf(CAST.nonMember))
  await page.getByRole('button', { name: 'Sau' }).tap()
  await expect(page.getByRole('heading', { name: '2. Về thực hiện chức trách, nhiệm vụ được giao' })).toBeFocused()
  await expect(page.getByLabel('Chính trị tư tưởng')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByLabel('Chính trị tư tưởng')).toBeVisible()
  await page.getByRole('button', { name: /^Mục 1\// }).tap()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Xếp loại cán bộ/ })
    .tap()
  await expect(box(page, 'Tự nhận xét ưu, khuyết điểm (tóm tắt)')).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBe(0)
})
