import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'

/** How a field's saving stands. `kept`: safe in this browser only, waiting for the network. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'kept' }
  | { state: 'failed'; message: string }

const WORDS = {
  saving: 'Đang lưu…',
  saved: (at: string) => `Đã lưu lúc ${at}`,
  kept: 'Đã giữ trên máy này, sẽ lưu khi có mạng',
}

/** "Đã lưu lúc 09:05": the quiet line under a field, read out when it changes. `at` is HH:mm. */
export const SaveState = ({ saving }: { saving: Saving }) => (
  <span role="status" className="inline-flex items-center gap-1.5">
    {saving.state === 'saving' && (
      <>
        <LoaderCircle aria-hidden size={14} className="animate-spin" /> {WORDS.saving}
      </>
    )}
    {saving.state === 'saved' && (
      <>
        <Check aria-hidden size={14} className="text-done" /> {WORDS.saved(saving.at)}
      </>
    )}
    {saving.state === 'kept' && (
      <span className="inline-flex items-center gap-1.5 font-semibold text-due">
        <CloudOff aria-hidden size={14} /> {WORDS.kept}
      </span>
    )}
    {saving.state === 'failed' && (
      <span className="inline-flex items-center gap-1.5 font-semibold text-late">
        <TriangleAlert aria-hidden size={14} /> {saving.message}
      </span>
    )}
  </span>
)
