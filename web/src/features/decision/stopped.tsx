import type { TableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import type { RecordDecisionInput } from '@kiemdiem/domain/decision/record/input'
import { Button } from '../../components/form/button.tsx'
import { Notice } from '../../components/message/notice.tsx'
import type { EnteredLine } from './state/table-state.ts'
import { stoppedWords as words } from './vi.ts'

interface Props {
  lines: readonly EnteredLine[]
  table: TableFindings
  overrides: RecordDecisionInput['overrides']
  onLeave: (reviewIds: readonly string[]) => void
}

/** Subjects that a rule keeps from being decided in this meeting, and one press that leaves them for another. */
export const Stopped = ({ lines, table, overrides, onLeave }: Props) => {
  const passed = (at: string, rule: string) => overrides.some((each) => each.at === at && each.rule === rule)
  const stopped = lines.filter(
    ({ line: { reviewId }, item }) =>
      item &&
      table.of.get(reviewId)?.findings.some(({ severity, rule }) => severity === 'block' && !passed(reviewId, rule)),
  )
  if (stopped.length === 0) return null
  return (
    <Notice kind="warn" title={words.title(stopped.length)}>
      <p>{stopped.map(({ line }) => line.row.name).join('; ')}.</p>
      <p className="mt-2">{words.text}</p>
      <p className="mt-2">
        <Button size="small" onClick={() => onLeave(stopped.map(({ line }) => line.reviewId))}>
          {words.leave(stopped.length)}
        </Button>
      </p>
    </Notice>
  )
}
