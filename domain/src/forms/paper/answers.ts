import { SUGGESTIONS_MAX } from '../../model/suggestion.ts'
import type { SectionSpec } from './form-spec.ts'

/** The boxes of section IV, one for each gợi ý kiểm điểm that a paper can be asked to answer (QĐ 124, Đ.7.1). */
export const answerSections = (hint: string): SectionSpec[] =>
  Array.from({ length: SUGGESTIONS_MAX }, (_, at) => ({
    id: at === 0 ? 'suggested' : `suggested${at + 1}`,
    kind: 'text',
    hint,
    required: 'suggested',
    issue: at + 1,
  }))
