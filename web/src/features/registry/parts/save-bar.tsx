import type { Saved } from '@kiemdiem/domain/registry/inputs'
import { Button } from '../../../components/form/button.tsx'
import { ErrorSummary, type SummaryError } from '../../../components/form/error-summary.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { registryWords as words } from '../vi.ts'

interface Props {
  save: {
    busy: boolean
    problem: string | null
    asked: Saved | null
    confirm: () => Promise<void>
    giveUp: () => void
  }
  errors: readonly SummaryError[]
  attempts: number
  onSave: () => void
  onUndo: () => void
}

/** What keeps from saving, the two ways out, and the question where open campaigns are touched. */
export const SaveBar = ({ save, errors, attempts, onSave, onUndo }: Props) => {
  const touched = save.asked ? words.effects(save.asked) : []
  const touches = touched.length > 0
  const lines = [...touched, ...(save.asked?.warnings ?? []).map((warning) => words.warnings[warning])]
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
      <Dialog
        open={save.asked !== null}
        onClose={save.giveUp}
        title={touches ? words.effectsTitle : words.warningTitle}
        consequence={touches ? words.effectsConsequence : words.warningConsequence}
        cancelLabel={words.back}
        action={{
          label: touches ? words.saveAnyway : words.saveStill,
          onClick: () => void save.confirm(),
          busy: save.busy ? words.saving : null,
        }}
      >
        <ul className="grid list-disc gap-1 pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
