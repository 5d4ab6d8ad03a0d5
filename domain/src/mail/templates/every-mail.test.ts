import { describe, expect, it } from 'vitest'
import { conferenceOf } from '../../conference/conference.fixture.ts'
import type { RenderedMail } from '../render-mail.ts'
import { MAILS, type MailTemplate } from './mails.ts'
import { render, USUAL } from './usual.fixture.ts'

const TEMPLATES = Object.keys(MAILS) as MailTemplate[]

const NASTY = 'Ban <b>Thử</b>\r\nBcc: ai@do.example <script>'
const nasty: Record<(typeof MAILS)[MailTemplate]['about'], object> = {
  paper: { paper: { ...USUAL.receipt.paper, subjectName: NASTY, unitName: NASTY } },
  account: {
    owner: { id: 'p-lo-thi-mai', name: NASTY },
    done: { ...USUAL.rolesChanged.done, byName: NASTY },
    to: 'p-long',
  },
  conference: { conference: conferenceOf({ unitName: NASTY, place: NASTY }) },
}

describe.each(TEMPLATES)('every mail: %s', (template) => {
  it('has one link, in text and in HTML', () => {
    const { text, html } = render(template)
    expect(text.match(/https?:/g)).toHaveLength(1)
    expect(html.match(/https?:/g)).toHaveLength(1)
    expect(html.match(/<a /g)).toHaveLength(1)
  })

  it('tells the clerk of somebody without e-mail whom to tell, not what', () => {
    const mail: RenderedMail = render(template, {}, { clerkName: 'Nguyễn Thị Loan' })
    expect(mail.subject).toBe('[Kiểm điểm 2023] Nhờ báo tin cho đồng chí Lò Thị Mai')
    expect(mail.text).toContain('Kính gửi đồng chí Nguyễn Thị Loan,')
    expect(mail.text).toContain(`đăng nhập và xem: ${MAILS[template].clerk}.`)
    expect(mail.text).toContain('https://kiemdiem.example/\n')
    expect(mail.html).not.toMatch(/Phòng họp|\d\d\/\d\d|hoi-nghi|ho-so|ban-kiem-diem|Chính sách|2023-037|Mục I/)
  })

  it('leaves markup and line breaks in names harmless', () => {
    const { subject, html } = render(template, nasty[MAILS[template].about])
    expect(subject).not.toMatch(/[\r\n]/)
    expect(html).not.toMatch(/<script>|<b>/)
  })
})
