import { Button } from '../../../components/form/button.tsx'
import { ErrorSummary, type SummaryError } from '../../../components/form/error-summary.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { registryWords as words } from '../vi.ts'
import { type Asking, EffectsDialog } from './effects-dialog.tsx'

interface Props {
  save: Asking & { problem: string | null }
  errors: readonly SummaryError[]
  attempts: number
  onSave: () => void
  onUndo: () => void
}

/** What keeps from saving, the two ways out, and the question where open campaigns are touched. */
export const SaveBar = ({ save, errors, attempts, onSave, onUndo }: Props) => {
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} attention={attempts} />}
      {save.problem && (
        <Notice kind="block" live>
          {save.problem}
        </Notice>
      )}
      <div className="bottom-0 z-20 tall:sticky flex flex-wrap items-center gap-3 border-t border-line bg-desk py-3 max-md:bottom-20">
        <p className="text-sm font-semibold text-due">{words.unsaved}</p>
        <Button variant="primary" busy={save.busy ? words.saving : null} onClick={onSave}>
          {words.save}
        </Button>
        <Button onClick={onUndo}>{words.undo}</Button>
      </div>
      <EffectsDialog save={save} />
    </>
  )
}
