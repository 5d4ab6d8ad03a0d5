import { templateOf } from '@kiemdiem/domain/template/templates'
import { Check } from '../../../components/form/choice/check.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { campaignWords as words } from '../vi.ts'
import type { FormProps } from './form-props.ts'

/** In which tracks self-review is signed on paper and entered by the clerks (decisions/0051). */
export const OnPaperSection = ({ form: { onPaper, ...form }, onChange }: FormProps) => (
  <FormSection title={words.onPaper} hint={words.onPaperHint}>
    {templateOf(form.template)?.plan.process.tracks.map(({ id, name }) => (
      <Check
        key={id}
        label={words.onPaperOf(name)}
        checked={onPaper.includes(id)}
        onChange={(checked) =>
          onChange({ ...form, onPaper: checked ? [...onPaper, id] : onPaper.filter((track) => track !== id) })
        }
      />
    ))}
  </FormSection>
)
