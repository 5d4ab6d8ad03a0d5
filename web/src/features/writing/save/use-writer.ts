import type { Draft } from '@kiemdiem/domain/model/paper'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type Writer, type WriterView, writerOf } from './writer.ts'

/** The writer of a draft and its state, fed with the draft as the server has it; leaving the screen saves. */
export const useWriter = (
  place: { uid: string; paper: string; revision: number },
  draft: Draft | null,
): { writer: Writer; view: WriterView } => {
  const { uid, paper, revision } = place
  const writer = useMemo(() => writerOf({ uid, paper, revision }), [uid, paper, revision])
  const view = useSyncExternalStore(writer.subscribe, writer.get)
  useEffect(() => {
    if (draft) writer.arrived(draft)
  }, [writer, draft])
  useEffect(() => () => writer.flush(), [writer])
  return { writer, view }
}
