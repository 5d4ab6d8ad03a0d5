import { useState } from 'react'
import { LongTable } from '../../../../components/data/long-table.tsx'
import type { Column } from '../../../../components/data/table-parts.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { SelectInput } from '../../../../components/form/select-input.tsx'
import { importWords as words } from '../vi.ts'
import { AnswerSelect } from './answer-select.tsx'
import { OUTCOMES, type Outcome, type ResultRow } from './result-row.ts'

const TONE: Partial<Record<Outcome, string>> = { cannot: 'text-late', asks: 'text-due', new: 'text-accent' }

interface Props {
  rows: readonly ResultRow[]
  answers: ReadonlyMap<string, string>
  onAnswer: (question: string, answer: string) => void
}

/** Every row of the file with its consequence; narrowed to one kind. */
export const ResultTable = ({ rows, answers, onAnswer }: Props) => {
  const [only, setOnly] = useState<Outcome | null>(null)
  const wanted = only === null ? rows : rows.filter(({ outcome }) => outcome === only)
  const columns: Column<ResultRow>[] = [
    { id: 'place', head: words.head.place, cell: ({ place }) => place },
    { id: 'name', head: words.head.name, names: true, cell: ({ name }) => name },
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
          <AnswerSelect row={row} answers={answers} onAnswer={onAnswer} />
        </div>
      ),
    },
  ]
  return (
    <div className="grid min-w-0 gap-3">
      <div className="max-w-72">
        <Field label={words.filter}>
          {(control) => (
            <SelectInput
              {...control}
              value={only ?? ''}
              options={[
                { value: '', label: `${words.all} (${rows.length})` },
                ...OUTCOMES.map((outcome) => ({
                  value: outcome,
                  label: `${words.outcome[outcome]} (${rows.filter((row) => row.outcome === outcome).length})`,
                })),
              ]}
              onChange={(outcome) => setOnly(outcome || null)}
            />
          )}
        </Field>
      </div>
      <LongTable caption={words.caption} columns={columns} rows={wanted} rowKey={({ key }) => key} empty={null} />
    </div>
  )
}
