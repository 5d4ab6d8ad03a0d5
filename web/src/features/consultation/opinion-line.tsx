import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { Field } from '../../components/form/field.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { INPUT_LOOK } from '../../components/form/text-input.tsx'
import { Notice } from '../../components/message/notice.tsx'
import type { Line, Written } from './lines.ts'
import { opinionWords } from './vi.ts'

interface Props {
  line: Line
  /** The server's reason why it was not taken. */
  refused: string | undefined
  onChange: (written: Written) => void
}

const Remark = ({ line, onChange, field }: Omit<Props, 'refused'> & { field: 'strengths' | 'shortcomings' }) => (
  <Field
    label={
      <>
        {opinionWords[field]} <span className="sr-only">{opinionWords.of(line.name)}</span>
      </>
    }
  >
    {(control) => (
      <TextArea
        {...control}
        minRows={2}
        maxLength={15_000}
        value={line[field]}
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
    )}
  </Field>
)

/** One subject of the sheet: the level, and what is good and what is lacking. */
export const OpinionLine = ({ line, refused, onChange }: Props) => (
  <li className="grid gap-3 py-4">
    <p className="font-semibold">{line.subjectKind === 'person' ? `Đồng chí ${line.name}` : line.name}</p>
    {refused && (
      <Notice kind="block" live>
        {opinionWords.reason(refused)}
      </Notice>
    )}
    <div className="grid gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,2fr)_minmax(0,2fr)]">
      <div>
        <Field
          label={
            <>
              {opinionWords.level} <span className="sr-only">{opinionWords.levelOf(line.name)}</span>
            </>
          }
        >
          {(control) => (
            <select
              {...control}
              value={line.level ?? ''}
              onChange={(event) => onChange({ level: (event.target.value || null) as Rating | null })}
              className={`target text-sm ${INPUT_LOOK} bg-sheet!`}
            >
              <option value="">{opinionWords.none}</option>
              {RATINGS.map((rating) => (
                <option key={rating} value={rating}>
                  {RATING_NAMES[rating]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Remark line={line} onChange={onChange} field="strengths" />
      <Remark line={line} onChange={onChange} field="shortcomings" />
    </div>
  </li>
)
