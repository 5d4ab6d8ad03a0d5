import { type Browser, expect, type Page, test } from '@playwright/test'
import { writeWorkbook } from '../../../web/src/features/registry/import/file/write-workbook.ts'
import { waitForMails } from '../../support/inbox.ts'
import { emptyProject, firstCode } from '../support/deployment/empty.ts'
import { fillPaper, sealPaper } from '../support/papers/paper.ts'

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }
const PASSWORD = 'bảy ngọn đồi chè'
const FIRST = { person: 'p-0001', name: 'Nguyễn Văn An', user: 'quantri' }
const SECRETARY = 'Sùng A Chúng'
const HEAD = 'Chu Thị Hoa'
const WRITER = 'Lý A Pao'
const WRITER_EMAIL = 'pao@tinh-doan.example'
const BOARD = 'Ban Phong trào Tỉnh đoàn'
/** Above a unit that names nobody stands the organisation itself, as whoever opens the campaign calls it. */
const AGENCY = 'Đoàn Thanh niên tỉnh Lai Châu'

/** Another organisation as its own office would write it down: units on one sheet, people on the other. */
const FILE = writeWorkbook([
  {
    name: 'Đơn vị',
    rows: [
      ['Tên đơn vị', 'Tên ngắn', 'Loại đơn vị', 'Người đứng đầu', 'Cơ quan cấp trên', 'Nơi ban hành'],
      ['Ban Thường vụ Tỉnh đoàn', 'Ban Thường vụ', 'Ban Thường vụ', SECRETARY, 'Trung ương Đoàn', 'Lai Châu'],
      [BOARD, 'Ban Phong trào', 'Ban', HEAD, '', 'Lai Châu'],
      ['Chi đoàn cơ quan Tỉnh đoàn', 'Chi đoàn', 'Chi bộ', HEAD, 'Đoàn Khối các cơ quan tỉnh', 'Lai Châu'],
    ],
  },
  {
    name: 'Cán bộ',
    rows: [
      ['Họ và tên', 'Đơn vị', 'Chức vụ', 'Đối tượng', 'Lãnh đạo, quản lý', 'Thư điện tử'],
      [SECRETARY, 'Ban Thường vụ Tỉnh đoàn', 'Bí thư Tỉnh đoàn', 'Cán bộ', 'x', 'chung@tinh-doan.example'],
      [HEAD, BOARD, 'Trưởng Ban', 'Công chức', 'x', 'hoa@tinh-doan.example'],
    ],
  },
])

/** Whose words these are: nothing of the organisation that the product was first made for. */
const FIRST_ORGANISATION = /đảng đoàn|liên đoàn|lđlđ|công đoàn|ban tổ chức - kiểm tra|ban tc-kt/iu

/** Every text of the page, also what is folded away; a closed list offers more than the page says. */
const saysNothingOfTheFirst = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const said = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts = [document.title]
    while (walker.nextNode()) {
      const { currentNode } = walker
      if (!currentNode.parentElement?.closest('option, script, style')) texts.push(currentNode.textContent ?? '')
    }
    return texts
  })
  expect(said.filter((text) => FIRST_ORGANISATION.test(text))).toEqual([])
}

/** Opens the account with the code of the sheet, as whoever holds the sheet does. */
const comesIn = async (page: Page, code: string): Promise<void> => {
  await page.goto(`/ma-truy-cap#${code}`)
  await saysNothingOfTheFirst(page)
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible(COLD)
  await saysNothingOfTheFirst(page)
}
const another = async (browser: Browser, code: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await comesIn(page, code)
  return page
}

/** Units and people come by the office's own file. */
const importFile = async (page: Page): Promise<void> => {
  await page.goto('/danh-sach')
  await expect(page.getByText('Chưa có đơn vị nào')).toBeVisible()
  await saysNothingOfTheFirst(page)
  await page.getByRole('link', { name: 'Nhập từ Excel' }).first().click()
  const file = { name: 'danh-sach.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(FILE) }
  await page.getByLabel('Chọn tệp', { exact: true }).and(page.locator('input')).setInputFiles(file)
  await page.getByRole('button', { name: 'Xem trước kết quả' }).click()
  const store = page.getByRole('button', { name: 'Nhập 02 người, 03 đơn vị' })
  await expect(store).toBeVisible(COLD)
  await saysNothingOfTheFirst(page)
  await store.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập 02 người, 03 đơn vị' }).click()
  await expect(page.getByText('Đã thêm 02 người, 03 đơn vị.')).toBeVisible(COLD)
}

/** One who came later is entered by hand, and stands on the unit's list of members. */
const enterPerson = async (page: Page): Promise<void> => {
  await page.goto('/danh-sach/can-bo/moi')
  await page.getByLabel('Họ và tên').fill(WRITER)
  await page.getByLabel('Thư điện tử').fill(WRITER_EMAIL)
  await page.getByRole('button', { name: 'Thêm chức vụ' }).click()
  await page.getByRole('textbox', { name: 'Chức vụ', exact: true }).fill('Chuyên viên')
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: BOARD })
  await saysNothingOfTheFirst(page)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText(`Đã lưu ${WRITER}.`)).toBeVisible(COLD)
  await page.goto('/danh-sach')
  await page.getByRole('link', { name: BOARD }).click()
  const member = page.getByLabel('Thêm thành viên trong danh sách cán bộ')
  for (const name of [HEAD, WRITER]) {
    await member.fill(name)
    await page.getByRole('option', { name }).click()
  }
  await page.getByLabel(`Chức vụ của ${HEAD} trong tập thể`).fill('Trưởng Ban')
  await saysNothingOfTheFirst(page)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText(`Đã lưu ${BOARD}`)).toBeVisible(COLD)
}

const openCampaign = async (page: Page): Promise<void> => {
  await page.goto('/dot-kiem-diem/mo')
  await page.getByLabel('Mẫu đợt').selectOption({ label: 'Tỉnh đoàn: cán bộ đoàn chuyên trách, chi đoàn cơ quan' })
  await expect(page.getByLabel('Cơ quan cấp trên')).toHaveValue('Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh')
  await page.getByLabel('Tên cơ quan').fill(AGENCY)
  for (const track of ['Cán bộ đoàn chuyên trách', 'Chi đoàn cơ quan, đoàn viên']) {
    await page.getByLabel(`${track}: thêm người tổ chức`).fill(SECRETARY)
    await page.getByRole('option', { name: SECRETARY }).click()
  }
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByText('3 bản kiểm điểm, 3 hồ sơ đánh giá, 1 bảng tiến độ')).toBeVisible(COLD)
  await expect(page.getByRole('definition').filter({ hasText: AGENCY })).toBeVisible()
  await saysNothingOfTheFirst(page)
  await page.getByRole('button', { name: 'Mở đợt', exact: true }).click()
  await expect(page.getByText(/^Đợt kiểm điểm năm \d{4} đang mở/)).toBeVisible(COLD)
  await saysNothingOfTheFirst(page)
}

/** Issues a code at the accounts' page and reads it off the sheet. */
const codeOf = async (page: Page, name: string): Promise<string> => {
  await page.getByRole('button', { name: `Cấp mã cho ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp mã truy cập', exact: true }).click()
  await expect(page.getByText('Mã truy cập (dùng một lần)')).toBeVisible(COLD)
  await saysNothingOfTheFirst(page)
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}/.exec((await page.locator('body').textContent()) ?? '')?.[0]
  if (!code) throw new Error(`no code on the sheet of ${name}`)
  await page.getByRole('button', { name: 'Đã in xong, đóng phiếu' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đã in xong, đóng phiếu' }).click()
  return code
}

test('another organisation, with units and tracks of its own, is set up on the screens and sends its first paper', async ({
  browser,
  page,
}) => {
  test.setTimeout(360_000)
  await emptyProject()
  await comesIn(page, await firstCode(FIRST))
  await test.step('its units, people and members', async () => {
    await importFile(page)
    await enterPerson(page)
  })
  await test.step('its campaign, of its own template', () => openCampaign(page))

  const [head, writer] = await test.step('accounts, by the sheets', async () => {
    await page.goto('/tai-khoan')
    const codes = [await codeOf(page, HEAD), await codeOf(page, WRITER)] as const
    return [await another(browser, codes[0]), await another(browser, codes[1])] as const
  })

  await test.step('the head follows the board; a first person writes and sends', async () => {
    await head.goto('/tien-do')
    await expect(head.getByText('Đang theo dõi trực tiếp')).toBeVisible()
    const row = head.getByRole('row').filter({ has: head.getByRole('rowheader', { name: 'Ban Phong trào' }) })
    await expect(row).toContainText('0/3')
    await saysNothingOfTheFirst(head)
    await writer.getByRole('link', { name: 'Viết bản kiểm điểm cá nhân' }).click()
    await fillPaper(writer, 'Năm qua')
    await saysNothingOfTheFirst(writer)
    await sealPaper(writer)
    await saysNothingOfTheFirst(writer)
    await expect(row).toContainText('1/3', COLD)
  })

  await test.step('the head reads it, under the name of their own organisation', async () => {
    await head.goto('/')
    await head
      .getByRole('link', { name: new RegExp(WRITER) })
      .first()
      .click()
    await expect(head.getByText('Năm qua, mục thứ 1.').first()).toBeVisible(COLD)
    await expect(head.getByRole('article').first()).toContainText(new RegExp(AGENCY, 'iu'))
    await saysNothingOfTheFirst(head)
    const [receipt] = await waitForMails(1, ({ to }) => to.some(({ address }) => address === WRITER_EMAIL))
    expect(receipt?.text).toContain(AGENCY)
    expect(receipt?.text).not.toMatch(FIRST_ORGANISATION)
  })
})
