import { sectionsFor } from '@kiemdiem/domain/forms/paper/form'
import type { SectionSpec } from '@kiemdiem/domain/forms/paper/form-spec'
import type { Paper, Section, Sections } from '@kiemdiem/domain/model/paper'
import type { Grade, Rating } from '@kiemdiem/domain/model/terms'
import { compose, hashOf, pick, type Words } from './fill.ts'
import { personTexts } from './person-texts.ts'
import { unitTexts } from './unit-texts.ts'

/** As such papers usually look: mostly "tốt", some "xuất sắc", few below. */
const RATINGS: readonly Rating[] = ['good', 'good', 'good', 'good', 'outstanding', 'completed']

/** Grades that go with a self-rating. */
const GRADES: Record<Rating, readonly Grade[]> = {
  outstanding: ['excellent', 'excellent', 'good'],
  good: ['good', 'good', 'good', 'excellent'],
  completed: ['good', 'average', 'average'],
  notCompleted: ['average', 'poor'],
}

/** "Xuất sắc" as a rating needs "Xuất sắc" for the results of the year (QĐ 124-QĐ/TW, Đ.12.1). */
const RESULTS = ['duties', 'targets']

const gradeOf = (spec: SectionSpec, rating: Rating, key: string): Grade =>
  rating === 'outstanding' && RESULTS.includes(spec.id) ? 'excellent' : pick(GRADES[rating], `${key}/grade`)

/** What of a paper decides what stands in it. */
export type Written = Pick<Paper, 'subject' | 'form' | 'partyMember' | 'notRated' | 'suggestions' | 'writers'>

const contentOf = (spec: SectionSpec, paper: Written, words: Words): Omit<Section, 'rev' | 'by'> | null => {
  const key = `${paper.subject}/${spec.id}`
  const rating = pick(RATINGS, paper.subject)
  if (spec.kind === 'grade') return { grade: gradeOf(spec, rating, key) }
  if (spec.kind === 'rating') return { rating }
  const pools = (paper.form === '01' ? unitTexts : personTexts)[spec.id]
  if (!pools) return null
  const text = compose(pools, words, key)
  return spec.kind === 'gradedText' ? { text, grade: gradeOf(spec, rating, key) } : { text }
}

/** "(nếu có)" on the form: some have it, most have not. */
const isLeftOut = (spec: SectionSpec, paper: Written): boolean =>
  spec.required === 'suggested' || (spec.required === 'never' && hashOf(`${paper.subject}/${spec.id}`) % 3 > 0)

/**
 * A believable text for a paper, each section saved once by a writer. `share` < 1 leaves the paper unfinished,
 * with the later sections still to write.
 */
export const writePaper = (paper: Written, words: Words, share = 1): Sections => {
  const specs = sectionsFor(paper.form, paper).filter((spec) => !isLeftOut(spec, paper))
  const written = specs.slice(0, Math.ceil(specs.length * share))
  return Object.fromEntries(
    written.flatMap((spec) => {
      const content = contentOf(spec, paper, words)
      return content ? [[spec.id, { ...content, rev: 1, by: pick(paper.writers, `${paper.subject}/${spec.id}`) }]] : []
    }),
  )
}
