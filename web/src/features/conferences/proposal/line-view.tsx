import { decidesLevel } from '@kiemdiem/domain/conference/proposal/proposed-level'
import { subjectName } from '@kiemdiem/domain/forms/minutes-paper/item-blocks'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { viSubject } from '@kiemdiem/domain/vi'
import type { ReactNode } from 'react'
import { Votes } from '../../../components/act/votes.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { RatingSelect } from './cells/rating-select.tsx'
import { SelfRating } from './cells/self-rating.tsx'
import { type Change, differsFromConference, type Line } from './list-state.ts'
import { proposalWords } from './vi.ts'

/** Columns of the table that can be typed in: chosen, level, remark. */
export const COLUMNS = 3

interface Props {
  line: Line
  /** Its place in the list, for the keys. */
  at: number
  conference: Conference
  rules: ConferenceRules
  /** The server's reason why it cannot go. */
  refused: string | undefined
  onChange: (change: Change) => void
}

const Cell = (props: { label: string; wide?: boolean; children: ReactNode }) => (
  <td className={`px-2 py-1 align-top max-md:grid max-md:p-0 ${props.wide ? '' : 'max-md:grid-cols-[7rem_1fr]'}`}>
    {/* On a phone no column head stands above. */}
    <span className="text-xs leading-6 text-soft md:hidden">{props.label}</span>
    <div className="min-w-0">{props.children}</div>
  </td>
)

/** What there is to say of a line under it: why it stays, why it was refused, why the head differs. */
const Under = ({ line, refused, kept, onChange }: Pick<Props, 'line' | 'refused' | 'onChange'> & { kept?: string }) => {
  const { item } = line
  const differs = differsFromConference(line)
  if (!line.unsent && !refused && !differs) return null
  return (
    <tr className="max-md:block">
      <td colSpan={6} className="px-2 pb-3 max-md:block max-md:p-0 md:pl-11">
        <div className="grid gap-2">
          {line.unsent && (
            <Notice kind="warn">{proposalWords.unsentLine(viSubject(item.subjectKind, item.name))}</Notice>
          )}
          {refused && (
            <Notice kind="block" live>
              {proposalWords.reason(refused)}
            </Notice>
          )}
          {differs && (
            <Field
              label={
                <>
                  {proposalWords.because} <span className="sr-only">{proposalWords.reasonOf(item.name)}</span>
                </>
              }
              hint={kept}
            >
              {(control) => (
                <TextArea
                  {...control}
                  minRows={1}
                  maxLength={500}
                  value={line.reason}
                  onChange={(event) => onChange({ reason: event.target.value })}
                />
              )}
            </Field>
          )}
        </div>
      </td>
    </tr>
  )
}

/** One subject, a row: what it thinks of itself, how the meeting voted, what the head proposes and says; a card on phones. */
export const LineView = ({ line, at, conference, rules, refused, onChange }: Props) => {
  const { item } = line
  const own = item.subject === conference.head ? proposalWords.ownOpinion : proposalWords.opinion
  const decided = decidesLevel(conference, item, rules) === 'conference'
  const changed = differsFromConference(line) && item.proposed
  return (
    <tbody
      className={`border-b border-line max-md:grid max-md:gap-2 max-md:rounded-md max-md:border max-md:bg-sheet max-md:p-3 ${line.chosen ? '' : 'opacity-75'}`}
    >
      <tr className="max-md:grid max-md:grid-cols-[2.75rem_1fr] max-md:gap-x-0 max-md:gap-y-1 max-md:*:[td]:not-first:col-span-full">
        <td className="py-1 pl-3 align-top max-md:p-0">
          <span className="target flex items-center">
            <input
              type="checkbox"
              checked={line.chosen}
              disabled={line.unsent}
              aria-label={proposalWords.include(item.name)}
              data-cell={`${at},0`}
              onChange={(event) => onChange({ left: !event.target.checked })}
              className="size-5 shrink-0 accent-accent"
            />
          </span>
        </td>
        <th scope="row" className="px-2 py-2 text-left align-top font-semibold max-md:px-0">
          {subjectName(item)}
        </th>
        <Cell label={proposalWords.selfRating}>
          <span className="block py-1 text-xs">
            <SelfRating item={item} track={conference.track} />
          </span>
        </Cell>
        <Cell label={proposalWords.votes}>
          <Votes tally={item.tally} />
        </Cell>
        <Cell label={proposalWords.proposed} wide>
          {item.notRated ? (
            <span className="block py-1 text-xs">{notRatedHere(item.notRated)}</span>
          ) : (
            <RatingSelect
              aria-label={proposalWords.proposedOf(item.name)}
              data-cell={`${at},1`}
              value={line.proposed}
              onChoose={(proposed) => onChange({ proposed })}
            />
          )}
          {changed && <p className="text-xs text-soft">{proposalWords.changed(RATING_NAMES[changed])}</p>}
        </Cell>
        <Cell label={proposalWords.remark} wide>
          <TextArea
            aria-label={proposalWords.remarkOf(item.name)}
            data-cell={`${at},2`}
            minRows={1}
            maxLength={15_000}
            value={line.remark}
            onChange={(event) => onChange({ remark: event.target.value })}
            className="text-sm! md:max-h-16 md:focus:max-h-100"
          />
        </Cell>
      </tr>
      <Under line={line} refused={refused} onChange={onChange} {...(decided && { kept: own })} />
    </tbody>
  )
}
