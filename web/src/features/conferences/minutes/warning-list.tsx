import type { PlanWarning } from '@kiemdiem/domain/conference/inputs'
import { exceptionName } from '@kiemdiem/domain/forms/minutes-paper/exception-blocks'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { useMe } from '../../../lib/use-access.ts'
import { minutesWords } from './vi.ts'

export interface Reasons {
  given: Readonly<Record<string, string>>
  onGive: (rule: string, reason: string) => void
  /** Says which is missing, after the first attempt. */
  asked: boolean
}

/** What departed from a rule or passed a closed gate, each with the place for its reason. */
export const WarningList = ({ warnings, reasons }: { warnings: readonly PlanWarning[]; reasons: Reasons }) => {
  const { campaign } = useMe()
  if (warnings.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{minutesWords.warnings}</h2>
      <p className="prose-measure text-sm text-soft">{minutesWords.warningsText}</p>
      {warnings.map(({ rule, text, source, needsReason }) => (
        <Notice key={rule} kind="warn" title={exceptionName(rule, campaign)} source={source}>
          <p>{text}</p>
          {needsReason ? (
            <div className="mt-2">
              <Field
                label={minutesWords.reason}
                error={reasons.asked && !reasons.given[rule]?.trim() ? minutesWords.reasonMissing : null}
              >
                {(control) => (
                  <TextArea
                    {...control}
                    minRows={2}
                    maxLength={500}
                    value={reasons.given[rule] ?? ''}
                    onChange={(event) => reasons.onGive(rule, event.target.value)}
                  />
                )}
              </Field>
            </div>
          ) : (
            <p className="text-sm text-soft">{minutesWords.reasonGiven}</p>
          )}
        </Notice>
      ))}
    </section>
  )
}
