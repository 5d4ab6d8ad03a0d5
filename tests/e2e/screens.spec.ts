import { expect, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { waitForMails } from '../support/inbox.ts'
import { campaignId } from './support/campaign.ts'
import { mailTo } from './support/mail.ts'
import { handOver, OFFICE } from './support/papers/hand-over.ts'
import { returnPaper, sealPaper } from './support/papers/paper.ts'
import { sealAsIs } from './support/papers/seal-as-is.ts'
import { somebody } from './support/people/people.ts'
import { screen, shoot } from './support/shoot.ts'

test('before signing in', async ({ page }) => {
  await page.goto('/dang-nhap')
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await shoot(page, 'sign-in')
  await page.goto('/ma-truy-cap#TH0N-GH1E-M000-MAY0-0002')
  await expect(page.getByText('Đã nhập 20/20 ký tự')).toBeVisible()
  await shoot(page, 'first-access')
})

test('a cadre at home and at the form', async ({ browser }) => {
  const page = await screen(browser, 'clerk', '/', 'Việc cần làm')
  await shoot(page, 'home-cadre')
  await page.goto(`/ban-kiem-diem/${await campaignId()}_${CAST.clerk}`)
  await expect(page.getByRole('textbox').first()).toBeVisible()
  await shoot(page, 'writing')
})

test('the organiser at home and at the board', async ({ browser }) => {
  const page = await screen(browser, 'organiser', '/', 'Việc cần làm')
  await shoot(page, 'home-organiser')
  await page.goto('/tien-do')
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await shoot(page, 'board')
  await page.goto('/tien-do?tim=phong+tho')
  await expect(page.getByRole('listitem').filter({ hasText: 'Lù Văn Quân' })).toBeVisible()
  await shoot(page, 'board-unit')
})

test('the sheet of a consulted body', async ({ browser }) => {
  const page = await screen(browser, 'consulted', '/y-kien', 'Ý kiến tham gia')
  await expect(page.getByRole('combobox', { name: /^Ý kiến đối với/ }).first()).toBeEnabled()
  await shoot(page, 'opinions')
})

test('the table of appraisal', async ({ browser }) => {
  const page = await screen(browser, 'organiserHead', '/tham-dinh', 'Thẩm định')
  await expect(page.getByRole('combobox', { name: /^Mức đề xuất/ }).first()).toBeVisible()
  await shoot(page, 'appraisal')
  await page.getByRole('link', { name: 'In, tải bảng, báo cáo, tờ trình' }).click()
  await expect(page.getByRole('article', { name: 'Bảng tổng hợp, thẩm định' })).toBeVisible()
  await shoot(page, 'appraisal-table')
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click()
  await expect(page.getByRole('article', { name: 'Báo cáo tổng hợp, thẩm định' })).toBeVisible()
  await shoot(page, 'appraisal-report')
})

test('bodies outside: what is asked of them, and the meeting that decides', async ({ browser }) => {
  test.slow()
  const asked = await screen(browser, 'organiserHead', '/tham-dinh/lay-y-kien', 'Lấy ý kiến cơ quan ngoài')
  await shoot(asked, 'outside')
  await handOver(browser)
  const page = await screen(browser, 'recorder', '/quyet-dinh', 'Quyết định xếp loại')
  await expect(page.getByRole('row').filter({ hasText: OFFICE }).first()).toBeVisible()
  await shoot(page, 'decision')
  await page.getByRole('button', { name: 'Trình chiếu' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shoot(page, 'decision-projector')
})

test("a collective's form, and a paper that is somebody else's", async ({ browser }) => {
  const page = await screen(browser, 'drafter', `/ban-kiem-diem/${await campaignId()}_u-btv-tam-duong`, /Báo cáo/)
  await expect(page.getByRole('textbox').first()).toBeVisible()
  await shoot(page, 'writing-report')
  await page.goto(`/ban-kiem-diem/${await campaignId()}_${CAST.cadre}`)
  await expect(page.getByText('Trang này không dành cho tài khoản của đồng chí')).toBeVisible()
  await shoot(page, 'denied')
})

test('a seal that the server refuses', async ({ browser }) => {
  const paper = `${await campaignId()}_${CAST.clerk}`
  const page = await screen(browser, 'clerk', `/ban-kiem-diem/${paper}`, /Bản kiểm điểm/i)
  // An empty section, saved: what a seal without the screen's own check would send.
  const direction = page.getByLabel('Nội dung, mục VI', { exact: true })
  await direction.fill('Sẽ bỏ trống.')
  await expect(page.locator('[data-saving=good]').first()).toContainText('Đã lưu')
  await direction.fill('')
  await expect(page.locator('[data-saving=good]').first()).toContainText('Đã lưu')
  await sealAsIs('clerk', paper)
  await expect(page.getByRole('alert').filter({ hasText: 'nội dung cần hoàn thiện' })).toBeVisible()
  await shoot(page, 'seal-refused')
})

test('accounts, and the slip with a code', async ({ browser }) => {
  const page = await screen(browser, 'admin', '/tai-khoan', 'Tài khoản')
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await shoot(page, 'accounts')
  await page.getByRole('button', { name: `Quyền, khóa tài khoản: ${somebody('cadre').name}` }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shoot(page, 'account-roles')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Cấp mã cho Chẻo Thị Mẩy' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp mã truy cập', exact: true }).click()
  await expect(page.getByText('Mã truy cập (dùng một lần)')).toBeVisible({ timeout: 60_000 })
  await shoot(page, 'account-sheet')
})

test('the book of papers: numbers entered, one that is taken, and a correction', async ({ browser }) => {
  const page = await screen(browser, 'docketer', '/so-van-ban', 'Sổ văn bản')
  const waiting = page.getByRole('button', { name: /^Vào số/ })
  await expect(waiting.nth(3)).toBeVisible()
  await shoot(page, 'docket')
  await page.getByLabel('Tìm trong bảng').fill('lien doan lao dong thanh pho')
  await expect(waiting).toHaveCount(2)
  await page.getByLabel('Ký hiệu cơ quan').first().fill('LĐLĐ')
  await page.getByLabel('Số', { exact: true }).first().press('Enter')
  await expect(page.getByRole('button', { name: /^Sửa số, ngày/ })).toBeVisible({ timeout: 60_000 })
  await page.getByLabel('Số', { exact: true }).fill('1')
  await waiting.click()
  await expect(page.getByText(/^Số này đã dùng cho/)).toBeVisible({ timeout: 60_000 })
  await shoot(page, 'docket-taken')
  await page.getByRole('button', { name: /^Sửa số, ngày/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shoot(page, 'docket-correction')
})

test('a paper from the preview over the receipt to its return, and the mails of it', async ({ browser, page }) => {
  const paper = `${await campaignId()}_${CAST.head}`
  const writer = await screen(browser, 'head', `/ban-kiem-diem/${paper}/gui`, 'Xem lại trước khi gửi')
  await shoot(writer, 'seal-preview')
  await writer.goto(`/ban-kiem-diem/${paper}`)
  await sealPaper(writer)
  await shoot(writer, 'receipt')
  await writer.goto(`/ban-kiem-diem/${paper}`)
  await expect(writer.getByText('Nội dung này đã được gửi')).toBeVisible()
  await shoot(writer, 'locked')

  const organiser = await screen(browser, 'organiser', `/ho-so/${paper}`, /Bản kiểm điểm/)
  await organiser.getByRole('button', { name: 'Đề nghị bổ sung, hoàn thiện' }).click()
  await organiser.getByRole('dialog').getByLabel('Nội dung đề nghị').fill('Mục I.2: đề nghị nêu số liệu cụ thể.')
  await shoot(organiser, 'reading-return')
  await organiser.keyboard.press('Escape')
  await expect(organiser.getByRole('dialog')).toHaveCount(0)
  await returnPaper(organiser, 'Mục I.2: đề nghị nêu số liệu cụ thể.')

  const shots = [
    ['mail-receipt', 'head', 'Đã nhận'],
    ['mail-your-turn', 'organiser', 'Mời đồng chí xem'],
    ['mail-returned', 'head', 'Đề nghị bổ sung'],
  ] as const
  for (const [name, who, subject] of shots) {
    const wanted = mailTo(somebody(who), subject)
    const [mail] = await waitForMails(
      1,
      (each) => wanted(each) && `${each.subject} ${each.text}`.includes(somebody('head').name),
      60_000,
    )
    await page.setContent(mail?.html ?? '')
    await shoot(page, name)
  }
})

test('a paper entered from paper, and who is given no level', async ({ browser }) => {
  const paper = `${await campaignId()}_${CAST.cadre}`
  const page = await screen(browser, 'organiser', `/nhap-thay/${paper}`, 'Nhập thay từ bản giấy đã ký')
  const mark = page.getByLabel('Bản giấy đóng dấu độ mật nào?')
  await mark.selectOption({ label: 'Mật' })
  await shoot(page, 'entered-marked')
  await mark.selectOption({ label: 'Không đóng dấu độ mật' })
  await page.getByLabel('Nhập cả nội dung bản kiểm điểm').check()
  await page.getByRole('button', { name: 'Nhập thay', exact: true }).click()
  await expect(page.getByText('Xin ghi đủ độ mật')).toBeVisible()
  await page.getByLabel('Nơi lưu văn bản').fill('Tủ hồ sơ Văn phòng')
  await page.reload()
  await expect(page.getByLabel('Nơi lưu văn bản')).toHaveValue('Tủ hồ sơ Văn phòng')
  await shoot(page, 'entered-on-paper')
  await page.goto(`/xep-loai/${paper}_partyGroup`)
  await page.getByRole('button', { name: 'Ghi không xếp loại' }).click()
  await expect(page.getByText('Xin chọn lý do không xếp loại')).toBeVisible()
  await shoot(page, 'not-rated')
})

test('who is late, and what is mended', async ({ browser }) => {
  const page = await screen(browser, 'organiser', '/tien-do/don-doc', 'Đôn đốc việc quá hạn')
  await shoot(page, 'remind')
  const chair = await screen(browser, 'sectorChair', '/khac-phuc', 'Kế hoạch khắc phục, cam kết')
  await expect(chair.getByRole('group', { name: 'Nội dung 1' }).first()).toBeVisible({ timeout: 60_000 })
  await shoot(chair, 'remediation')
})

test('units and people, and the own account', async ({ browser }) => {
  const page = await screen(browser, 'organiser', '/danh-sach', 'Đơn vị, cán bộ')
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await shoot(page, 'registry-units')
  await page.goto('/danh-sach/don-vi/u-cspl')
  await expect(page.getByLabel('Tên đầy đủ')).toBeVisible()
  await shoot(page, 'registry-unit')
  await page.goto(`/danh-sach/can-bo/${CAST.cadre}`)
  await expect(page.getByLabel('Mã cán bộ của cơ quan')).toBeVisible()
  await shoot(page, 'registry-person')
  await page.goto('/tai-khoan-cua-toi')
  await expect(page.getByText('Đổi mật khẩu').first()).toBeVisible()
  await shoot(page, 'my-account')
})
