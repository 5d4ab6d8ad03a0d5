import { describe, expect, it } from 'vitest'
import { conferenceOf } from '../../conference/conference.fixture.ts'
import { HOSTILE_STRINGS } from '../../hostile.fixture.ts'
import { tidy } from '../../vi.ts'
import type { RenderedMail } from '../render-mail.ts'
import { MAILS, type MailTemplate } from './mails.ts'
import { digestItem, owedTask, render, USUAL } from './usual.fixture.ts'

const TEMPLATES = Object.keys(MAILS) as MailTemplate[]

const hostile: Record<(typeof MAILS)[MailTemplate]['about'], (text: string) => object> = {
  paper: (text) => ({
    paper: { ...USUAL.receipt.paper, subjectName: text, unitName: text },
    suggestion: { byName: text },
  }),
  account: (text) => ({
    owner: { id: 'p-lo-thi-mai', name: text },
    done: { ...USUAL.rolesChanged.done, byName: text },
    to: 'p-long',
  }),
  campaign: (text) => ({ gathered: [{ mailId: 'a', items: [digestItem(text, text)] }], owed: [owedTask(text)] }),
  conference: (text) => ({ conference: conferenceOf({ unitName: text, place: text }) }),
}

/** One each, and one more for the page that a digest or a reminder names. */
const linksOf = (template: MailTemplate) => (template === 'digest' || template === 'reminder' ? 2 : 1)

describe.each(TEMPLATES)('every mail: %s', (template) => {
  it('has one link besides those of a list of pages, in text and in HTML', () => {
    const { text, html } = render(template)
    expect(text.match(/https?:/g)).toHaveLength(linksOf(template))
    expect(html.match(/https?:/g)).toHaveLength(linksOf(template))
    expect(html.match(/<a /g)).toHaveLength(linksOf(template))
  })

  it('tells the clerk of somebody without e-mail whom to tell, not what', () => {
    const mail: RenderedMail = render(template, {}, { clerkName: 'Nguyễn Thị Loan' })
    expect(mail.subject).toBe('[Kiểm điểm 2023] Nhờ báo tin cho đồng chí Lò Thị Mai')
    expect(mail.text).toContain('Kính gửi đồng chí Nguyễn Thị Loan,')
    expect(mail.text).toContain(`đăng nhập và xem: ${MAILS[template].clerk}.`)
    expect(mail.text).toContain('https://kiemdiem.example/\n')
    expect(mail.html).not.toMatch(/Phòng họp|\d\d\/\d\d|hoi-nghi|ho-so|ban-kiem-diem|Chính sách|2023-037|Mục I/)
  })

  it('is signed by who organises the campaign', () => {
    const { text } = render(template, {}, { organiser: 'Ban Xây dựng Đoàn', unionName: 'Tỉnh đoàn Lai Châu' })
    expect(text).toMatch(/Ban Xây dựng Đoàn\nTỉnh đoàn Lai Châu$/)
    expect(text).not.toContain('Ban Tổ chức - Kiểm tra\nTỉnh đoàn')
  })

  it('says any text as it is, and does nothing that it asks for', () => {
    for (const text of HOSTILE_STRINGS) {
      const mail = render(template, hostile[MAILS[template].about](text), { recipientName: text })
      expect(mail.subject, text).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/)
      expect(mail.html, text).not.toMatch(/<(script|b>|img|w:)/)
      expect(mail.html.match(/<a /g), text).toHaveLength(linksOf(template))
      expect(mail.text, text).toContain('https://kiemdiem.example')
      for (const part of [mail.subject, mail.html, mail.text]) expect(part, text).toBe(tidy(part))
    }
  })
})
