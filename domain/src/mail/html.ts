/** HTML that is safe to put into HTML: made only by `html`, so that every plain string is escaped. */
class SafeHtml {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

export type { SafeHtml }

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)

const put = (value: string | SafeHtml | readonly SafeHtml[]): string => {
  if (typeof value === 'string') return escapeHtml(value)
  return value instanceof SafeHtml ? value.markup : value.map((each) => each.markup).join('')
}

/** Tagged template: what stands in `${}` is escaped, unless it is the result of another `html`. */
export const html = (
  literals: TemplateStringsArray,
  ...values: readonly (string | SafeHtml | readonly SafeHtml[])[]
): SafeHtml =>
  new SafeHtml(
    literals.map((literal, index) => literal + (index < values.length ? put(values[index] ?? '') : '')).join(''),
  )
