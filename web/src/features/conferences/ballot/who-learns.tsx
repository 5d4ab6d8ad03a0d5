import { NOT_HIDDEN, WHO_LEARNS } from '@kiemdiem/domain/conference/ballot/who-learns'
import { ballotWords } from './vi.ts'

/** What is promised of this ballot and what is not, by reader: before one votes, and before it is opened. */
export const WhoLearns = () => (
  <details className="rounded-md border border-line p-3">
    <summary className="target cursor-pointer font-semibold">{ballotWords.whoLearns}</summary>
    <dl className="prose-measure mt-2 grid gap-3">
      {WHO_LEARNS.map(({ who, learns }) => (
        <div key={who}>
          <dt className="font-semibold">{who}</dt>
          <dd>{learns}</dd>
        </div>
      ))}
    </dl>
    <p className="prose-measure mt-3">{NOT_HIDDEN}</p>
  </details>
)
