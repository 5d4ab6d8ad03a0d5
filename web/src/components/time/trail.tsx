import { viInstant } from '@kiemdiem/domain/vi'

export interface TrailEntry {
  id: string
  at: Date
  /** What happened: "Gửi bản kiểm điểm (lần 2)". */
  what: string
  who: string
  /** Receipt or document number. */
  reference?: string
}

/** What has happened to a paper, newest first: when, what, by whom, under which reference. */
export const Trail = ({ entries }: { entries: readonly TrailEntry[] }) => (
  <ol className="grid gap-3 border-l-2 border-line pl-4">
    {entries.map((entry) => (
      <li key={entry.id} className="relative">
        <span aria-hidden className="absolute top-2 -left-[21px] size-2 rounded-full bg-strong" />
        <p className="font-semibold">{entry.what}</p>
        <p className="text-sm text-soft">
          <time dateTime={entry.at.toISOString()}>{viInstant(entry.at)}</time> · {entry.who}
          {entry.reference && ` · ${entry.reference}`}
        </p>
      </li>
    ))}
  </ol>
)
