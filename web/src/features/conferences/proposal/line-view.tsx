import { decidesLevel } from '@kiemdiem/domain/conference/proposal/proposed-level'
import { subjectName } from '@kiemdiem/domain/forms/minutes-paper/item-blocks'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Tally } from '@kiemdiem/domain/model/minutes'
import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { INPUT_LOOK } from '../../../components/form/text-input.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { type Change, differsFromConference, type Line } from './list-state.ts'
import { SelfRating } from './self-rating.tsx'
import { proposalWords } from './vi.ts'

const Votes = ({ tally }: { tally: Tally | null }) =>
  tally === null
    ? proposalWords.noVotes
    : [
        ...RATINGS.filter((rating) => tally[rating] > 0).map((rating) =>
          proposalWords.vote(RATING_NAMES[rating], tally[rating]),
        ),
        ...(tally.invalid > 0 ? [proposalWords.vote(proposalWords.unclear, tally.invalid)] : []),
      ].join('; ') || proposalWords.noVotes

const Proposed = ({ line, onChange }: { line: Line; onChange: (change: Change) => void }) => {
  const { item, proposed } = line
  const changed = item.proposed !== null && proposed !== item.proposed
  return (
    <Field
      label={
        <>
          {proposalWords.proposed} <span className="sr-only">{proposalWords.proposedOf(item.name)}</span>
        </>
      }
      hint={changed && item.proposed ? proposalWords.changed(RATING_NAMES[item.proposed]) : undefined}
    >
      {(control) => (
        <select
          {...control}
          value={proposed ?? ''}
          onChange={(event) => onChange({ proposed: event.target.value as Rating })}
          className={`target text-sm ${INPUT_LOOK} bg-sheet!`}
        >
          {proposed === null && <option value="">{proposalWords.choose}</option>}
          {RATINGS.map((rating) => (
            <option key={rating} value={rating}>
              {RATING_NAMES[rating]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Why the head differs from the conference, and, where its level goes on, that it does (`kept`). */
const Because = (props: { line: Line; kept: string | undefined; onChange: (change: Change) => void }) => (
  <div className="mt-3 grid gap-2">
    <Field
      label={
        <>
          {proposalWords.because} <span className="sr-only">{proposalWords.reasonOf(props.line.item.name)}</span>
        </>
      }
      hint={props.kept}
    >
      {(control) => (
        <TextArea
          {...control}
          minRows={2}
          maxLength={500}
          value={props.line.reason}
          onChange={(event) => props.onChange({ reason: event.target.value })}
        />
      )}
    </Field>
  </div>
)

/** One subject of the list: what it thinks of itself, how the meeting voted, what the head proposes and says. */
export const LineView = (props: {
  line: Line
  conference: Conference
  rules: ConferenceRules
  /** The server's reason why it cannot go. */
  refused: string | undefined
  onChange: (change: Change) => void
}) => {
  const { line, onChange, conference, rules } = props
  const { item } = line
  const own = item.subject === conference.head ? proposalWords.ownOpinion : proposalWords.opinion
  const kept = decidesLevel(conference, item, rules) === 'conference' ? own : undefined
  const facts = [
    [proposalWords.selfRating, <SelfRating key="self" item={item} track={conference.track} />],
    [proposalWords.votes, <Votes key="votes" tally={item.tally} />],
  ] as const
  return (
    <li className={`grid gap-3 py-4 ${line.chosen ? '' : 'opacity-75'}`}>
      <label className="target flex items-center gap-3">
        <input
          type="checkbox"
          checked={line.chosen}
          disabled={line.unsent}
          aria-label={proposalWords.include(item.name)}
          onChange={(event) => onChange({ left: !event.target.checked })}
          className="size-5 shrink-0 accent-accent"
        />
        <span className="font-semibold">{subjectName(item)}</span>
      </label>
      {line.unsent && <Notice kind="warn">{proposalWords.unsentLine(item.name)}</Notice>}
      {props.refused && (
        <Notice kind="block" live>
          {proposalWords.reason(props.refused)}
        </Notice>
      )}
      <div className="grid gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,2fr)]">
        <dl className="grid content-start gap-2 text-sm">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt className="text-soft">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div>
          {item.notRated ? <p>{notRatedHere(item.notRated)}</p> : <Proposed line={line} onChange={onChange} />}
          {differsFromConference(line) && <Because line={line} kept={kept} onChange={onChange} />}
        </div>
        <Field
          label={
            <>
              {proposalWords.remark} <span className="sr-only">{proposalWords.remarkOf(item.name)}</span>
            </>
          }
        >
          {(control) => (
            <TextArea
              {...control}
              minRows={2}
              maxLength={15_000}
              value={line.remark}
              onChange={(event) => onChange({ remark: event.target.value })}
            />
          )}
        </Field>
      </div>
    </li>
  )
}
