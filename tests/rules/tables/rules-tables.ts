import { contentKeys } from '@kiemdiem/domain/forms/paper/check-paper'
import { SECTION_MAX, sectionsOf } from '@kiemdiem/domain/forms/paper/form'
import type { SectionSpec } from '@kiemdiem/domain/forms/paper/form-spec'
import { FORM_IDS } from '@kiemdiem/domain/model/paper'
import { GRADES, RATINGS } from '@kiemdiem/domain/model/terms'

const KINDS: readonly SectionSpec['kind'][] = ['text', 'gradedText', 'grade', 'rating']
const quoted = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`
const indented = (lines: readonly string[], by: number) => lines.map((line) => `${' '.repeat(by)}${line}`)

const fn = (head: string, ...body: string[]) => [`function ${head} {`, ...indented(body, 2), '}', '']

const forms = FORM_IDS.flatMap((form) => [
  `'${form}': {`,
  ...indented(
    sectionsOf(form).map(({ id, kind }, at, all) => `'${id}': '${kind}'${at < all.length - 1 ? ',' : ''}`),
    2,
  ),
  form === FORM_IDS.at(-1) ? '}' : '},',
])

const membersOnly = [
  ...new Set(
    FORM_IDS.flatMap((form) =>
      sectionsOf(form)
        .filter((spec) => spec.partyForm === 'all' && spec.required !== 'suggested')
        .map((spec) => spec.id),
    ),
  ),
]

/** The tables that firestore.rules must repeat, as the text that must stand in it, word for word. */
export const rulesTables = (): string =>
  indented(
    [
      ...fn('kindOf(form, id)', 'return {', ...indented(forms, 2), `}.get([form, id], 'none');`),
      ...fn(
        'contentKeys(kind)',
        'return {',
        ...indented(
          KINDS.map((kind, at) => `'${kind}': ${quoted(contentKeys(kind))}${at < KINDS.length - 1 ? ',' : ''}`),
          2,
        ),
        '}[kind];',
      ),
      ...fn('membersOnly()', `return ${quoted(membersOnly)};`),
      ...fn('grades()', `return ${quoted(GRADES)};`),
      ...fn('ratings()', `return ${quoted(RATINGS)};`),
      ...fn('longest()', `return ${SECTION_MAX};`),
    ].slice(0, -1),
    4,
  )
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
