import { tidy } from '../vi.ts'
import type { MailEnvelope } from './envelope.ts'
import { htmlOf, textOf } from './layout.ts'
import { type Block, type Message, paragraph, subjectLine } from './message.ts'

export interface RenderedMail {
  subject: string
  text: string
  html: string
}

/** What a template says; the envelope (greeting, signature, prefix of the subject) is the same for all. */
export interface Content {
  subject: string
  blocks: readonly Block[]
  link: { label: string; path: string }
}

/** What the clerk is told instead: whom to tell and what kind of message waits (`topic`), never what it says. */
const clerkContent = (recipientName: string, topic: string): Content => ({
  subject: `Nhờ báo tin cho đồng chí ${recipientName}`,
  blocks: [
    paragraph(
      `Đồng chí ${recipientName} chưa có địa chỉ thư điện tử. Nhờ đồng chí báo để đồng chí ${recipientName} đăng nhập và xem: ${topic}.`,
    ),
    paragraph(`Nội dung chỉ đồng chí ${recipientName} đọc được, sau khi đăng nhập.`),
  ],
  link: { label: 'Mở trang đăng nhập', path: '/' },
})

/** A mail as subject, text and HTML, to the person itself or to the clerk who passes on that it is there. */
export const renderMail = <F>(
  row: { clerk: string; words: (facts: F) => Content },
  facts: F,
  { clerkName, recipientName, year, webUrl, organiser, unionName }: MailEnvelope,
): RenderedMail => {
  const content = clerkName === null ? row.words(facts) : clerkContent(recipientName, row.clerk)
  const message: Message = {
    subject: subjectLine(`[Kiểm điểm ${year}] ${content.subject}`),
    greeting: `Kính gửi đồng chí ${clerkName ?? recipientName},`,
    blocks: content.blocks,
    webUrl,
    link: { label: content.link.label, url: `${webUrl}${content.link.path}` },
    signature: [organiser, unionName],
  }
  return { subject: message.subject, text: tidy(textOf(message)), html: tidy(htmlOf(message)) }
}
