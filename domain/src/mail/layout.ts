import { html, type SafeHtml } from './html.ts'
import type { Block, Message } from './message.ts'

const blockText = (block: Block, webUrl: string): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')
    case 'pages':
      return block.items.map(({ text, path }) => `- ${text}\n  ${webUrl}${path}`).join('\n')
  }
}

export const textOf = (message: Message): string =>
  [
    message.greeting,
    ...message.blocks.map((block) => blockText(block, message.webUrl)),
    `${message.link.label}: ${message.link.url}`,
    'Trân trọng.',
    message.signature.join('\n'),
  ].join('\n\n')

const lines = (text: string): SafeHtml[] =>
  text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))

const blockHtml = (block: Block, webUrl: string): SafeHtml => {
  switch (block.kind) {
    case 'paragraph':
      return html`<p style="margin:0 0 16px">${lines(block.text)}</p>`
    case 'list':
      return html`<ul style="margin:0 0 16px;padding-left:24px">${block.items.map((item) => html`<li>${item}</li>`)}</ul>`
    case 'quote':
      return html`<p style="margin:0 0 16px;padding:8px 16px;border-left:3px solid #0b5394;background:#f4f5f2">${lines(block.text)}</p>`
    case 'pages':
      return html`<ul style="margin:0 0 16px;padding-left:24px">${block.items.map(({ text, path }) => html`<li><a href="${webUrl}${path}" style="color:#0b5394">${text}</a></li>`)}</ul>`
  }
}

/** One table, inline styles: what the mail programs of an office, old Outlook among them, show alike. */
export const htmlOf = (message: Message): string =>
  html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${message.subject}</title></head>
<body style="margin:0;background:#f4f5f2">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #d9dde1"><tr>
<td style="padding:24px;font:16px/1.55 'Segoe UI',Roboto,Arial,sans-serif;color:#1b1f24">
<p style="margin:0 0 16px">${message.greeting}</p>
${message.blocks.map((block) => blockHtml(block, message.webUrl))}
<p style="margin:0 0 24px"><a href="${message.link.url}" style="display:inline-block;padding:10px 20px;background:#0b5394;color:#ffffff;text-decoration:none">${message.link.label}</a></p>
<p style="margin:0 0 16px">Trân trọng.</p>
<p style="margin:0">${lines(message.signature.join('\n'))}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`.markup
