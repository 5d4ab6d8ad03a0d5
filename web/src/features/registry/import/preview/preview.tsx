import { FileInput, RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { FormSection } from '../../../../components/layout/form-section.tsx'
import { Dialog } from '../../../../components/message/dialog.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { answeredWith } from '../tables.ts'
import { storedBy, type useImport } from '../use-import.ts'
import { importWords as words } from '../vi.ts'
import { resultRows } from './result-row.ts'
import { ResultTable } from './result-table.tsx'

/** What the file does, row by row; questions answered where they stand; then the one button that stores it. */
export const Preview = ({ state }: { state: ReturnType<typeof useImport> }) => {
  const { previewed, busy, done, again, store } = state
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map())
  const [asking, setAsking] = useState(false)
  const rows = useMemo(() => (previewed ? resultRows(previewed.file, previewed.answer) : []), [previewed])
  if (!previewed) return null
  const { people, units, changed } = storedBy(previewed.answer)
  const open = rows.filter(({ asked }) => asked !== null)
  const left = open.filter(({ asked }) => !answers.get(asked?.key ?? '')).length
  const aside = rows.filter(({ outcome }) => outcome === 'cannot' || outcome === 'skipped').length
  const start = async () => {
    await store()
    setAsking(false)
  }
  return (
    <FormSection title={words.results}>
      <ResultTable
        rows={rows}
        answers={answers}
        onAnswer={(key, answer) => setAnswers(answeredWith(previewed.file, answers, key, answer))}
      />
      {left > 0 && <Notice kind="warn">{words.asksLeft(left)}</Notice>}
      {open.length > 0 && left === 0 && (
        <div>
          <Button
            variant="primary"
            icon={RefreshCw}
            onClick={() => void again(answers)}
            busy={busy === 'preview' ? words.previewing : null}
          >
            {words.again}
          </Button>
        </div>
      )}
      {open.length === 0 && people + units + changed === 0 && (
        <Notice kind="info">{rows.length === 0 ? words.noRows : words.nothing}</Notice>
      )}
      {open.length === 0 && people + units + changed > 0 && (
        <div>
          <Button variant="primary" icon={FileInput} onClick={() => setAsking(true)}>
            {words.store(people, units, changed)}
          </Button>
        </div>
      )}
      {done > 0 && done < previewed.answer.parts && busy === null && (
        <Notice kind="warn">{words.stopped(done, previewed.answer.parts)}</Notice>
      )}
      <Dialog
        open={asking}
        onClose={() => busy === null && setAsking(false)}
        title={words.storeTitle}
        consequence={words.storeConsequence(aside)}
        action={{
          label: words.store(people, units, changed),
          onClick: () => void start(),
          busy: busy !== null && busy !== 'preview' ? words.storing(busy.done, busy.parts) : null,
        }}
      />
    </FormSection>
  )
}
