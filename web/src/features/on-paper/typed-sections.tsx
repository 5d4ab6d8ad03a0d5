import { FORMS } from '@kiemdiem/domain/forms/paper/form'
import type { SectionSpec } from '@kiemdiem/domain/forms/paper/form-spec'
import { REASON_TEXTS } from '@kiemdiem/domain/forms/reasons'
import type { FormId, Reason } from '@kiemdiem/domain/model/paper'
import { GRADE_NAMES, GRADES, type Grade, RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import type { Typed } from './entry.ts'
import { onPaperWords } from './vi.ts'

/** The heading under which a section stands on the form. */
const headingOf = (form: FormId, { id, label }: SectionSpec): string => {
  for (const part of FORMS[form].parts)
    for (const item of part.items)
      if (item.sections.some((section) => section.id === id)) {
        const number = item.number ? `${part.number}.${item.number}.` : `${part.number}.`
        return onPaperWords.section(number, label ?? (item.heading || part.heading))
      }
  return ''
}

interface Props {
  form: FormId
  specs: readonly SectionSpec[]
  sections: Typed
  /** Why a section was refused, by its id. */
  reasons: Readonly<Record<string, string>>
  onChange: (sections: Typed) => void
}

/** The sections of a form as they are copied from a paper, in its order. */
export const TypedSections = ({ form, specs, sections, reasons, onChange }: Props) =>
  specs.map((spec) => {
    const section = sections[spec.id] ?? {}
    const set = (change: Typed[string]) => onChange({ ...sections, [spec.id]: { ...section, ...change } })
    const label = headingOf(form, spec)
    const reason = reasons[spec.id] as Reason | undefined
    const error = reason ? REASON_TEXTS[reason] : null
    return (
      <div key={spec.id} className="grid gap-2">
        {(spec.kind === 'text' || spec.kind === 'gradedText') && (
          <Field label={label} error={error}>
            {(control) => (
              <TextArea
                {...control}
                minRows={3}
                value={section.text ?? ''}
                onChange={(event) => set({ text: event.target.value })}
              />
            )}
          </Field>
        )}
        {(spec.kind === 'grade' || spec.kind === 'gradedText') && (
          <Field
            label={spec.kind === 'grade' ? label : onPaperWords.grade}
            error={spec.kind === 'grade' ? error : null}
          >
            {(control) => (
              <SelectInput<Grade | ''>
                {...control}
                value={section.grade ?? ''}
                options={[
                  { value: '', label: onPaperWords.noGrade },
                  ...GRADES.map((value) => ({ value, label: GRADE_NAMES[value] })),
                ]}
                onChange={(grade) => set({ grade: grade === '' ? undefined : grade })}
              />
            )}
          </Field>
        )}
        {spec.kind === 'rating' && (
          <Field label={label} error={error}>
            {(control) => (
              <SelectInput<Rating | ''>
                {...control}
                value={section.rating ?? ''}
                options={[
                  { value: '', label: onPaperWords.unknownRating },
                  ...RATINGS.map((value) => ({ value, label: RATING_NAMES[value] })),
                ]}
                onChange={(rating) => set({ rating: rating === '' ? undefined : rating })}
              />
            )}
          </Field>
        )}
      </div>
    )
  })
