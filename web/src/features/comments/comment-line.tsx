import { COMMENT_MAX, OUTLOOK_MAX } from '@kiemdiem/domain/decision/comment/comment'
import type { Said } from '@kiemdiem/domain/decision/comment/read-said'
import { isEmpty } from '@kiemdiem/domain/vi'
import { Button } from '../../components/form/button.tsx'
import { Field } from '../../components/form/field.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { commentWords as words } from './vi.ts'
import type { LineText, Typed } from './written.ts'

interface Props {
  text: LineText
  said: Said | undefined
  refused: string | undefined
  onChange: (typed: Typed) => void
}

const SOURCES = ['head', 'conference', 'appraisal'] as const

/** What was said before, each with a button that takes it over where it is not what stands there. */
const Sources = ({ text, said, onChange }: Omit<Props, 'refused'>) => {
  const shown = said ? SOURCES.filter((source) => !isEmpty(said[source]) && said[source] !== text.remark) : []
  return (
    said && (
      <dl className="grid gap-1 text-sm">
        {shown.map((source) => (
          <div key={source} className="flex flex-wrap items-start justify-between gap-x-4">
            <div className="min-w-0 flex-1 whitespace-pre-line">
              <dt className="inline text-soft">{words[source]}: </dt>
              <dd className="inline">{said[source]}</dd>
            </div>
            <Button size="small" onClick={() => onChange({ remark: said[source] })}>
              {words.take} <span className="sr-only">{words.of(text.line.row.name)}</span>
            </Button>
          </div>
        ))}
      </dl>
    )
  )
}

const Label = ({ text, of }: { text: string; of: string }) => (
  <>
    {text} <span className="sr-only">{words.of(of)}</span>
  </>
)

/** The words of who decides about one subject. */
export const CommentLineView = ({ text, said, refused, onChange }: Props) => {
  const { row, side, unitName } = text.line
  const kind = row.subjectKind === 'unit' ? 'unit' : side === 'party' ? 'member' : 'person'
  const refusal = refused === undefined ? null : (words.refused[refused] ?? refused)
  return (
    <li className="grid gap-3 border-b border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">
          {row.name} <span className="font-normal text-sm text-soft">{unitName === row.name ? '' : unitName}</span>
        </h3>
        {text.state !== 'empty' && <span className="text-sm text-soft">{words[text.state]}</span>}
      </div>
      <Field label={<Label text={words.remark[kind]} of={row.name} />} error={refusal}>
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            maxLength={COMMENT_MAX}
            value={text.remark}
            onChange={(event) => onChange({ remark: event.target.value })}
          />
        )}
      </Field>
      <Sources {...{ text, said, onChange }} />
      {text.asksOutlook && (
        <>
          <Field label={<Label text={words.outlook} of={row.name} />}>
            {(control) => (
              <TextArea
                {...control}
                minRows={1}
                maxLength={OUTLOOK_MAX}
                value={text.outlook}
                onChange={(event) => onChange({ outlook: event.target.value })}
              />
            )}
          </Field>
          {isEmpty(text.outlook) && (
            <div className="flex flex-wrap gap-2">
              {words.outlooks.map((outlook) => (
                <Button key={outlook} size="small" onClick={() => onChange({ outlook })}>
                  {outlook} <span className="sr-only">{words.of(row.name)}</span>
                </Button>
              ))}
            </div>
          )}
        </>
      )}
    </li>
  )
}
