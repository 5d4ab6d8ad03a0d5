import type { Saved } from '@kiemdiem/domain/registry/inputs'
import { Dialog } from '../../../components/message/dialog.tsx'
import { registryWords as words } from '../vi.ts'

export interface Asking {
  busy: boolean
  /** What saving would do; null: nothing is asked. */
  asked: Saved | null
  confirm: () => Promise<void>
  giveUp: () => void
}

/** Tells what a change would do to open campaigns, and what else is to be known, before it is made. */
export const EffectsDialog = ({ save }: { save: Asking }) => {
  const touched = save.asked ? words.effects(save.asked) : []
  const touches = touched.length > 0
  const lines = [...touched, ...(save.asked?.warnings ?? []).map((warning) => words.warnings[warning])]
  return (
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
  )
}
