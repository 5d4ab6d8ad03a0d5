import { exceptionName } from '@kiemdiem/domain/forms/minutes-paper/exception-blocks'
import type { Exception } from '@kiemdiem/domain/model/conference'
import { viInstant } from '@kiemdiem/domain/vi'
import { Notice } from '../../../components/message/notice.tsx'
import { useMe } from '../../../lib/use-access.ts'
import { overviewWords } from './vi.ts'

/** What was knowingly done against a rule or gate, with the reason that was given. */
export const Exceptions = ({ exceptions }: { exceptions: readonly Exception[] }) => {
  const { campaign } = useMe()
  return exceptions.length === 0 ? null : (
    <section className="grid gap-2">
      <h2 className="text-lg font-semibold">{overviewWords.exceptions}</h2>
      {exceptions.map((exception) => (
        <Notice
          key={`${exception.rule} ${exception.at.getTime()}`}
          kind="warn"
          title={exception.rule === 'cancelled' ? overviewWords.wasCancelled : exceptionName(exception.rule, campaign)}
        >
          <p className="[overflow-wrap:anywhere]">{overviewWords.reason(exception.reason)}</p>
          <p className="text-xs text-soft">{viInstant(exception.at)}</p>
        </Notice>
      ))}
    </section>
  )
}
