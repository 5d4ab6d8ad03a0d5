import { bodyOf, headingsOf, type PictureFacts } from './render.ts'

interface Guide {
  name: string
  markdown: string
  /** All guides, this one too. */
  links: readonly { name: string; title: string }[]
  factsOf: (picture: string) => PictureFacts
}

/** A guide as a whole page: no script, one stylesheet, a table of contents, the other guides beside it. */
export const pageOf = ({ name, markdown, links, factsOf }: Guide): string => {
  const [title, ...sections] = headingsOf(markdown)
  const others = links.map((link) =>
    link.name === name
      ? `<li aria-current="page">${link.title}</li>`
      : `<li><a href="/huong-dan/${link.name}">${link.title}</a></li>`,
  )
  const contents = sections
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => `<li><a href="#${id}">${text.replace(/^\d+\.\s*/, '')}</a></li>`)
  return `<!doctype html>
<html lang="vi" translate="no">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="google" content="notranslate" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/huong-dan/huong-dan.css" />
    <title>${title?.text ?? ''} – Kiểm điểm</title>
  </head>
  <body>
    <header>
      <a href="/">Mở phần mềm Kiểm điểm</a>
      <nav aria-label="Các hướng dẫn"><ul>${others.join('')}</ul></nav>
    </header>
    <main>
      <nav class="contents" aria-label="Các mục"><ol>${contents.join('')}</ol></nav>
      <article>
${bodyOf(markdown, factsOf)}      </article>
    </main>
  </body>
</html>
`
}
