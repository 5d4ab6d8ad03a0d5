import type { PlanWarning, ScheduleAnswer } from '@kiemdiem/domain/conference/inputs'
import { Button } from '../../../../components/form/button.tsx'
import { FormSection } from '../../../../components/layout/form-section.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { sentenceFor } from '../../../../lib/errors-vi.ts'
import type { Preview } from '../../../../lib/use-preview.ts'
import type { PlanForm } from '../state/plan-form.ts'
import { planPageWords as words } from '../vi.ts'
import { DueEffects } from './due-effects.tsx'
import { WarningItem } from './warning-item.tsx'

interface Props {
  preview: Preview<ScheduleAnswer>
  form: PlanForm
  onChange: (part: Partial<PlanForm>) => void
  /** Rules whose reason was missing at the last attempt to save. */
  owed: readonly PlanWarning[]
}

/** What saving would do, before it is done: rules that are departed from, and every paper's date. */
export const PreviewSection = ({ preview, form, onChange, owed }: Props) => {
  const { state, answer } = preview
  return (
    <FormSection title={words.preview}>
      <p role="status" className={state === 'asking' ? 'text-sm text-soft' : 'sr-only'}>
        {state === 'asking' && words.previewAsking}
        {state === 'ready' && answer && words.previewSaid(answer.warnings.length, answer.earliest)}
      </p>
      {state === 'none' && <p className="prose-measure text-soft">{words.previewIncomplete}</p>}
      {state === 'asking' && answer === null && <Skeleton height={140} />}
      {state === 'failed' && (
        <>
          <Notice kind="warn" title={words.previewFailed} live>
            {sentenceFor(preview.error)}
          </Notice>
          <div>
            <Button onClick={() => void preview.again()}>{words.retry}</Button>
          </div>
        </>
      )}
      {answer && (
        <>
          <div className="grid gap-3">
            <p className="font-semibold">
              {answer.warnings.length === 0 ? words.noWarning : words.warnings(answer.warnings.length)}
            </p>
            {answer.warnings.map((warning) => (
              <WarningItem
                key={warning.rule}
                warning={warning}
                reason={form.reasons[warning.rule] ?? ''}
                missing={owed.some(({ rule }) => rule === warning.rule)}
                onReason={(reason) => onChange({ reasons: { ...form.reasons, [warning.rule]: reason } })}
              />
            ))}
          </div>
          <DueEffects effects={answer.effects} />
        </>
      )}
    </FormSection>
  )
}
