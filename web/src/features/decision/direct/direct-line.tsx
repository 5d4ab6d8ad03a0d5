import { MARK_TEXT_MAX } from '@kiemdiem/domain/appraisal/mark'
import { isUndecided, outcomeWords } from '@kiemdiem/domain/decision/outcome'
import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import type { ToDecide } from '@kiemdiem/domain/decision/shown/read-to-decide'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import type { ReactNode } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { outcomeChoices } from '../lines/outcome-choices.ts'
import { type EnteredLine, isToDecide, LATER, type LineEntry } from './entry.ts'
import { directWords as words } from './vi.ts'
import { VoteFields } from './vote-fields.tsx'

const Cell = ({ label, children }: { label: string; children: ReactNode }) => (
  <td className="px-2 py-1 align-top max-md:grid max-md:grid-cols-[7rem_1fr] max-md:p-0">
    {/* On a phone no column head stands above. */}
    <span className="text-xs leading-6 text-soft md:hidden">{label}</span>
    <div className="min-w-0 text-sm leading-6">{children}</div>
  </td>
)

const Proposed = ({ line }: { line: ToDecide }) => {
  const { proposed, notRated, headOpinion, remark, seen } = line
  if (seen === '') return words.awaited
  if (notRated) return notRatedHere(notRated)
  return (
    <>
      <p>{proposed ? RATING_NAMES[proposed] : words.none}</p>
      {headOpinion && <p className="text-xs">{words.headOpinion(RATING_NAMES[headOpinion])}</p>}
      {remark && <p className="text-xs whitespace-pre-line text-soft">{remark}</p>}
    </>
  )
}

const civilWords = ({ civil }: ToDecide): string => {
  if (!civil?.level) return words.none
  return (civil.isDecided ? words.civilDecided : words.civilProposed)(RATING_NAMES[civil.level])
}

interface Props extends EnteredLine {
  entry: LineEntry
  /** A committee's table: votes, and the level of the other side. */
  committee: boolean
  voters: number
  /** A place may be waited for. */
  shared: boolean
  refused: string | undefined
  /** The resolution by which a rule is passed, where one stops it; null: none can. */
  override: ReactNode
  onChange: (patch: LineEntry) => void
}

const choicesOf = (line: ToDecide, committee: boolean, shared: boolean) => [
  ...outcomeChoices(line).flatMap((choice) => {
    if (choice.value !== 'undecided') return [choice]
    if (committee) return [choice]
    return shared ? [{ ...choice, label: words.waits }] : []
  }),
  { value: LATER, label: words.later },
]

/** One subject, a row: what it gave itself, what was proposed, what is decided; a card on phones. */
export const DirectLine = (props: Props) => {
  const { line, item, choice, member, entry, committee, voters, shared, refused, override, onChange } = props
  const { name, state, selfRating, decided } = line
  const isOpen = isToDecide(line)
  const usual = line.proposed ?? (line.notRated ? `notRated:${line.notRated.reason}` : null)
  const departs = item !== null && (choice !== usual || isUndecided(item) || line.again)
  const vote = item?.vote
  return (
    <tbody className="border-b border-line max-md:grid max-md:gap-2 max-md:border-b-8 max-md:border-desk max-md:bg-sheet max-md:p-3">
      <tr className="max-md:grid max-md:gap-1">
        <th scope="row" className="px-2 py-2 text-left align-top text-sm leading-snug font-semibold max-md:p-0">
          {name}
        </th>
        <Cell label={words.columns.self}>{selfRating ? RATING_NAMES[selfRating] : words.none}</Cell>
        <Cell label={words.columns.proposed}>
          <Proposed line={line} />
        </Cell>
        {committee && <Cell label={words.columns.civil}>{civilWords(line)}</Cell>}
        <Cell label={words.columns.result}>
          {state === 'decided' && (decided ? words.decided(outcomeWords(decided)) : words.recorded)}
          {state === 'awaited' && words.awaited}
          {isOpen && (
            <div className="grid justify-items-start gap-1">
              {line.again && <p className="text-xs font-semibold text-late">{words.again09}</p>}
              {state === 'waits' && (
                <p className="text-xs text-soft">{words.before(decided ? outcomeWords(decided) : words.none)}</p>
              )}
              <SelectInput
                aria-label={words.outcomeOf(name)}
                value={choice}
                options={choicesOf(line, committee, shared)}
                onChange={(outcome) => onChange({ outcome })}
                className="text-sm"
              />
              {committee && item && !member && (
                <Button size="small" onClick={() => onChange({ single: entry.single !== true })}>
                  {entry.single === true ? words.byList : words.singly}{' '}
                  <span className="sr-only">{words.ofName(name)}</span>
                </Button>
              )}
            </div>
          )}
        </Cell>
      </tr>
      {(departs || vote || refused || override) && (
        <tr className="max-md:block">
          <td colSpan={committee ? 5 : 4} className="px-2 pb-3 max-md:block max-md:p-0">
            <div className="grid gap-2">
              {vote && (
                <VoteFields legend={words.voteOf(name)} {...{ vote, onChange }} voters={voters - (member ? 1 : 0)} />
              )}
              {departs && (
                <TextArea
                  aria-label={words.reasonOf(name)}
                  placeholder={words.reasonOf(name)}
                  minRows={1}
                  maxLength={MARK_TEXT_MAX}
                  value={item.reason}
                  onChange={(event) => onChange({ reason: event.target.value })}
                />
              )}
              {refused && (
                <Notice kind="block" live>
                  {decisionProblem(refused)}
                </Notice>
              )}
              {override}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  )
}
