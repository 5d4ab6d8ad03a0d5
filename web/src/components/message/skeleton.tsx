import { kitWords } from '../vi.ts'

/** The shape of what is coming: `lines` of text, or `height` in px of one block. Reserve the real size. */
export const Skeleton = ({ lines = 3, height }: { lines?: number; height?: number }) => (
  <div role="status" className="grid w-full animate-pulse gap-3">
    <span className="sr-only">{kitWords.loading}</span>
    {height === undefined ? (
      Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey bars have no identity
        <span key={at} className={`h-5 rounded bg-line ${at === lines - 1 ? 'w-3/5' : 'w-full'}`} />
      ))
    ) : (
      <span className="w-full rounded bg-line" style={{ height }} />
    )}
  </div>
)
