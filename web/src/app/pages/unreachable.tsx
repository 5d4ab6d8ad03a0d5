import { EmptyState } from '../../components/message/empty-state.tsx'
import { UnsentHere } from '../../components/saving/unsent-here.tsx'
import { useOnline } from '../../lib/page/online.ts'
import { keptWords } from '../shell/kept-words.ts'

/** Opened where no server answers, from what the browser has kept: what is missing, and what of one's own is safe here. */
export default function Unreachable({ uid }: { uid: string }) {
  const online = useOnline()
  return (
    <>
      {!online && (
        <p role="status" className="border-b border-due bg-due-soft px-4 py-2 text-sm md:px-8">
          {keptWords.offlineSign}
        </p>
      )}
      <main className="mx-auto max-w-2xl px-4 py-16">
        <EmptyState alone title={keptWords.unreachableTitle}>
          <p>{keptWords.unreachableText}</p>
          <UnsentHere uid={uid} />
        </EmptyState>
      </main>
    </>
  )
}
