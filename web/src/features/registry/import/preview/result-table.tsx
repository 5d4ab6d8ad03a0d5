import { useState } from 'react'
import { type Column, DataTable } from '../../../../components/data/data-table.tsx'
import { Button } from '../../../../components/form/button.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { importWords as words } from '../vi.ts'
import { AnswerSelect } from './answer-select.tsx'
import { OUTCOMES, type Outcome, type ResultRow } from './result-row.ts'

/** So many rows stand on the page at once: a file may have thousands. */
const PAGE = 100

const TONE: Partial<Record<Outcome, string>> = { cannot: 'text-late', asks: 'text-due', new: 'text-accent' }

interface Props {
  rows: readonly ResultRow[]
  answers: ReadonlyMap<number, string>
  onAnswer: (row: number, is: string) => void
}

/** Every row of the file with its consequence; narrowed to one kind, a page at a time. */
export const ResultTable = ({ rows, answers, onAnswer }: Props) => {
  const [only, setOnly] = useState<Outcome | null>(null)
  const [page, setPage] = useState(0)
  const wanted = only === null ? rows : rows.filter(({ outcome }) => outcome === only)
  const pages = Math.max(1, Math.ceil(wanted.length / PAGE))
  const at = Math.min(page, pages - 1)
  const columns: Column<ResultRow>[] = [
    { id: 'place', head: words.head.place, cell: ({ place }) => place },
    { id: 'name', head: words.head.name, cell: ({ name }) => name },
    {
      id: 'outcome',
      head: words.head.outcome,
      cell: ({ outcome }) => <span className={`font-semibold ${TONE[outcome] ?? ''}`}>{words.outcome[outcome]}</span>,
    },
    {
      id: 'detail',
      head: words.head.detail,
      cell: (row) => (
        <div className="grid gap-1">
          {[...row.notes, ...row.changes].map((line) => (
            <p key={line}>{line}</p>
          ))}
          {row.asked !== null && (
            <AnswerSelect
              row={row}
              value={answers.get(row.asked) ?? ''}
              onChange={(is) => row.asked !== null && onAnswer(row.asked, is)}
            />
          )}
        </div>
      ),
    },
  ]
  return (
    <div className="grid min-w-0 gap-3">
      <div className="max-w-72">
        <Field label={words.filter}>
          {(control) => (
            <select
              {...control}
              className={`target ${INPUT_LOOK}`}
              value={only ?? ''}
              onChange={(event) => {
                setOnly(OUTCOMES.find((outcome) => outcome === event.target.value) ?? null)
                setPage(0)
              }}
            >
              <option value="">{`${words.all} (${rows.length})`}</option>
              {OUTCOMES.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {`${words.outcome[outcome]} (${rows.filter((row) => row.outcome === outcome).length})`}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={wanted.slice(at * PAGE, (at + 1) * PAGE)}
        rowKey={({ key }) => key}
        empty={null}
      />
      {pages > 1 && (
        <nav className="flex flex-wrap items-center gap-3" aria-label={words.caption}>
          <Button size="small" onClick={() => setPage(Math.max(0, at - 1))}>
            {words.previousPage}
          </Button>
          <span role="status">{words.page(at + 1, pages)}</span>
          <Button size="small" onClick={() => setPage(Math.min(pages - 1, at + 1))}>
            {words.nextPage}
          </Button>
        </nav>
      )}
    </div>
  )
}
