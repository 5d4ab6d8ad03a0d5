import { readingWords } from '../vi.ts'

/** The submissions of a paper, newest first; every one is kept. */
export const Versions = (props: { accepted: number; shown: number; onShow: (n: number) => void }) =>
  props.accepted < 2 ? null : (
    <nav aria-label={readingWords.versions} className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-soft">{readingWords.versions}:</span>
      {Array.from({ length: props.accepted }, (_, at) => props.accepted - at).map((n) => (
        <button
          key={n}
          type="button"
          aria-pressed={n === props.shown}
          onClick={() => props.onShow(n)}
          className={`target rounded-md border px-4 ${
            n === props.shown ? 'border-accent bg-accent-soft font-semibold' : 'border-line bg-sheet'
          }`}
        >
          {readingWords.shown(n)}
          {n === props.accepted && ` (${readingWords.latest})`}
        </button>
      ))}
    </nav>
  )
