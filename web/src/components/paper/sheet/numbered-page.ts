let made = 0
let sheet: CSSStyleSheet | null = null

/** One style sheet of the page for the rules of all papers; made when the first paper is shown. */
const rules = (): CSSStyleSheet => {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  return sheet
}

/**
 * A kind of printed page of its own for one paper, with a counter of its own: its first page has no number, the next is 2,
 * whatever was printed before it (HD 36, NĐ 30). Browsers count `page` through the whole print, so it cannot be used. What
 * knows no numbers in the margin prints without. `format`: what it is printed on, as style sheets call it.
 */
export const numberedPage = (format: string): string => {
  made += 1
  const name = `paper-${made}`
  const face = '"Times New Roman", Tinos, "Liberation Serif", serif'
  try {
    rules().insertRule(
      `@page ${name} { size: ${format}; counter-increment: ${name}; @top-center { content: counter(${name}, from-two); font: 14pt ${face} } }`,
    )
  } catch {
    return 'auto'
  }
  return name
}
