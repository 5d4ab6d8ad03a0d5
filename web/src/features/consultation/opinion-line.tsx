import { STANCE_NAMES, STANCES, type Stance } from '@kiemdiem/domain/consultation/stance'
import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { choosing, type Line, type Written } from './lines.ts'
import { opinionWords as words } from './vi.ts'

interface Props {
  line: Line
  /** The server's reason why it was not taken. */
  refused: string | undefined
  onChange: (written: Written) => void
}

type TextName = 'reason' | 'strengths' | 'shortcomings'

const Text = ({ line, onChange, field }: Omit<Props, 'refused'> & { field: TextName }) => (
  <Field
    label={
      <>
        {words[field]} <span className="sr-only">{words.of(line.name)}</span>
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

/** What the unit has proposed of one subject. */
const Proposed = ({ line: { facts } }: { line: Line }) => {
  if (!facts) return <Skeleton lines={2} />
  const self = facts.selfRating ? RATING_NAMES[facts.selfRating] : facts.selfRatingOnPaper && words.onPaper
  return (
    <dl className="grid gap-1 text-sm">
      {self && (
        <div>
          <dt className="inline text-soft">{words.self}: </dt>
          <dd className="inline">{self}</dd>
        </div>
      )}
      <div>
        <dt className="inline text-soft">{words.proposed}: </dt>
        <dd className="inline font-semibold">{facts.proposed ? RATING_NAMES[facts.proposed] : words.noProposal}</dd>
      </div>
      {facts.remark && (
        <div className="whitespace-pre-line">
          <dt className="inline text-soft">{words.unitRemark}: </dt>
          <dd className="inline">{facts.remark}</dd>
        </div>
      )}
    </dl>
  )
}

const stancesFor = ({ facts }: Line): readonly { value: Stance | ''; label: string }[] => [
  { value: '', label: words.none },
  // Nobody agrees with a level that was not proposed.
  ...STANCES.filter((stance) => stance !== 'agrees' || facts?.proposed).map((value) => ({
    value,
    label: STANCE_NAMES[value],
  })),
]

const levelsFor = ({ facts }: Line): readonly { value: Rating | ''; label: string }[] => [
  { value: '', label: words.chooseLevel },
  ...RATINGS.filter((rating) => rating !== facts?.proposed).map((value) => ({ value, label: RATING_NAMES[value] })),
]

/** The other level and why: asked for where somebody does not agree. */
const OtherLevel = ({ line, onChange }: Omit<Props, 'refused'>) => (
  <div className="grid gap-x-6 gap-y-3 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
    <Field
      label={
        <>
          {words.level} <span className="sr-only">{words.levelOf(line.name)}</span>
        </>
      }
    >
      {(control) => (
        <SelectInput
          {...control}
          value={line.level ?? ''}
          options={levelsFor(line)}
          onChange={(level) => onChange({ level: level || null })}
        />
      )}
    </Field>
    <Text line={line} onChange={onChange} field="reason" />
  </div>
)

/** One subject of the sheet: who it is, what is proposed, and what the body says to it. */
export const OpinionLine = ({ line, refused, onChange }: Props) => (
  <li className="grid gap-3 py-4">
    {refused && (
      <Notice kind="block" live>
        {words.reasonOf(refused)}
      </Notice>
    )}
    {line.renewed && <Notice kind="warn">{words.renewed}</Notice>}
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[minmax(0,1.2fr)_minmax(0,2fr)_minmax(0,1.2fr)]">
      <p>
        <strong className="font-semibold">{line.subjectKind === 'person' ? `Đồng chí ${line.name}` : line.name}</strong>
        {line.facts?.post && <span className="block text-sm text-soft">{line.facts.post}</span>}
      </p>
      <Proposed line={line} />
      <SelectInput
        aria-label={words.stanceOf(line.name)}
        disabled={line.facts === null}
        value={line.stance ?? ''}
        options={stancesFor(line)}
        onChange={(stance) => onChange(choosing(line, stance || null))}
        className="self-start"
      />
    </div>
    {line.stance === 'otherLevel' && <OtherLevel line={line} onChange={onChange} />}
    <details open={line.strengths !== '' || line.shortcomings !== '' || undefined}>
      <summary className="target w-fit cursor-pointer py-2 text-sm text-accent">
        {words.remarks} <span className="sr-only">{words.of(line.name)}</span>
      </summary>
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <Text line={line} onChange={onChange} field="strengths" />
        <Text line={line} onChange={onChange} field="shortcomings" />
      </div>
    </details>
  </li>
)
