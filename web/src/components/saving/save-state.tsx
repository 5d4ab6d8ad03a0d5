import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { SAVING_WORDS, type Saving } from './saving.ts'

/** "Đã lưu lúc 09:05": the quiet line under a field; what is worth hearing of it the announcer says. `at` is HH:mm. */
export const SaveState = ({ saving }: { saving: Saving }) => (
  <span className="inline-flex items-center gap-1.5">
    {saving.state === 'saving' && (
      <>
        <LoaderCircle aria-hidden size={14} className="animate-spin" /> {SAVING_WORDS.saving}
      </>
    )}
    {saving.state === 'saved' && (
      <>
        <Check aria-hidden size={14} className="text-done" /> {SAVING_WORDS.saved(saving.at)}
      </>
    )}
    {saving.state === 'kept' && (
      <span className="inline-flex items-center gap-1.5 font-semibold text-due">
        <CloudOff aria-hidden size={14} /> {SAVING_WORDS.kept}
      </span>
    )}
    {saving.state === 'failed' && (
      <span className="inline-flex items-center gap-1.5 font-semibold text-late">
        <TriangleAlert aria-hidden size={14} /> {saving.message}
      </span>
    )}
  </span>
)
