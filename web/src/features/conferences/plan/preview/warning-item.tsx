import type { PlanWarning } from '@kiemdiem/domain/conference/inputs'
import { Field } from '../../../../components/form/field.tsx'
import { TextArea } from '../../../../components/form/text-area.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { reasonField } from '../state/check-plan.ts'
import { planPageWords as words } from '../vi.ts'

/** The callable takes no longer reason. */
const REASON_MAX = 500

interface Props {
  warning: PlanWarning
  reason: string
  missing: boolean
  onReason: (reason: string) => void
}

/** One point in which the plan departs from a rule: the arithmetic, the clause, and where needed the reason. */
export const WarningItem = ({ warning, reason, missing, onReason }: Props) => (
  <div className="grid gap-3">
    <Notice kind={warning.needsReason ? 'warn' : 'info'} source={warning.source}>
      {warning.text}
    </Notice>
    {warning.needsReason && (
      <div className="ml-3 border-l border-line pl-4">
        <Field
          id={reasonField(warning.rule)}
          label={
            <>
              {words.reasonLabel} <span className="sr-only">({warning.text})</span>
            </>
          }
          hint={words.reasonHint}
          error={missing ? words.reasonMissing : null}
          {...(reason.length > REASON_MAX - 100
            ? { counter: { count: reason.length, limit: REASON_MAX, unit: words.letters } }
            : {})}
        >
          {(control) => (
            <TextArea
              {...control}
              minRows={2}
              maxLength={REASON_MAX}
              value={reason}
              onChange={(event) => onReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    )}
  </div>
)
