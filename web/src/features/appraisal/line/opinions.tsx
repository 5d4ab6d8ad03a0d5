import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { appraisalWords as words } from '../vi.ts'

const Said = ({ title, text }: { title: string; text: string }) =>
  text && (
    <p className="whitespace-pre-line">
      <span className="text-soft">{title}:</span> {text}
    </p>
  )

/** What bodies say of a subject, in short, opened in place. */
export const Opinions = ({ row: { opinions = {} } }: { row: SheetRow }) => {
  const given = Object.entries(opinions)
  if (given.length === 0) return <span className="block py-1 text-xs text-soft">{words.noOpinions}</span>
  return (
    <details className="text-xs">
      <summary className="target flex items-center">{words.opinions(given.length)}</summary>
      <ul className="grid gap-2 pb-2">
        {given.map(([body, { bodyName, level, strengths, shortcomings }]) => (
          <li key={body}>
            <p>
              {bodyName}: <strong className="font-semibold">{RATING_NAMES[level]}</strong>
            </p>
            <Said title={words.strengths} text={strengths} />
            <Said title={words.shortcomings} text={shortcomings} />
          </li>
        ))}
      </ul>
    </details>
  )
}
