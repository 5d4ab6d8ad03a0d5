import { PENDING_WORDS } from '@kiemdiem/domain/appraisal/mark'
import type { EnteredItem } from '@kiemdiem/domain/decision/decide-item'
import { outcomeWords } from '@kiemdiem/domain/decision/outcome'
import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import type { ReactNode } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Findings } from '../../../components/rated/findings.tsx'
import { Opinions } from '../../../components/rated/opinions.tsx'
import { Proposed } from '../../../components/rated/proposed.tsx'
import { decisionWords as words } from '../vi.ts'
import type { DecisionLine } from './lines.ts'

const LABELS = words.columns

const Cell = (props: { label: string; children: ReactNode }) => (
  <td className="px-2 py-1 align-top max-md:grid max-md:grid-cols-[7rem_1fr] max-md:p-0">
    {/* On a phone no column head stands above. */}
    <span className="text-xs leading-6 text-soft md:hidden">{props.label}</span>
    <div className="min-w-0 text-xs leading-6">{props.children}</div>
  </td>
)

/** What the organisers propose, and why where it departs. */
const Appraised = ({ mark, row }: Pick<DecisionLine, 'mark' | 'row'>) => {
  if (row.proposal?.notRated || !mark) return words.none
  return (
    <>
      <p className="font-semibold">
        {mark.level ? RATING_NAMES[mark.level] : mark.pending && PENDING_WORDS[mark.pending]}
      </p>
      {mark.reason && <p className="whitespace-pre-line">{mark.reason}</p>}
      {mark.remark && <p className="whitespace-pre-line text-soft">{mark.remark}</p>}
    </>
  )
}

interface Props {
  line: DecisionLine
  number: number
  campaign: Campaign
  /** Null: not of this meeting, or not to be decided. */
  item: EnteredItem | null
  /** Names of members who do not vote on it. */
  own: string
  /** What is told of it here. */
  findings: readonly Finding[]
  refused: string | undefined
  /** The vote on it, where it is voted singly. */
  children: ReactNode
  onSingle: (single: boolean) => void
  onOut: (out: boolean) => void
}

/** What stands of it in this meeting, and how to take it out of the list. */
const Result = ({ line, item, own, onSingle, onOut }: Pick<Props, 'line' | 'item' | 'own' | 'onSingle' | 'onOut'>) => {
  const { state, row } = line
  const name = <span className="sr-only">{words.ofName(row.name)}</span>
  if (state === 'decided' && row.decided) return words.decided(outcomeWords(row.decided))
  if (state !== 'open') return state === 'awaited' ? words.awaited : words.other
  if (!item)
    return (
      <>
        <p>{words.outState}</p>
        <Button size="small" onClick={() => onOut(false)}>
          {words.backToList} {name}
        </Button>
      </>
    )
  return (
    <div className="grid justify-items-start gap-1">
      {row.decided && <p>{words.before(outcomeWords(row.decided))}</p>}
      <p className="font-semibold">{item.way === 'list' ? words.onList(outcomeWords(item)) : outcomeWords(item)}</p>
      {own && <p>{words.mustSingly(own)}</p>}
      {!own && (
        <Button size="small" onClick={() => onSingle(item.way === 'list')}>
          {item.way === 'list' ? words.singly : words.backToList} {name}
        </Button>
      )}
      <Button size="small" onClick={() => onOut(true)}>
        {words.out} {name}
      </Button>
    </div>
  )
}

/** One subject, a row: what all have said, what is appraised, what the meeting decides; a card on phones. */
export const LineView = ({
  line,
  number,
  campaign,
  item,
  own,
  findings,
  refused,
  children,
  onSingle,
  onOut,
}: Props) => {
  const { row } = line
  const { proposal } = row
  const self = proposal?.selfRating ? RATING_NAMES[proposal.selfRating] : words.none
  return (
    <tbody className="border-b border-line max-md:grid max-md:gap-2 max-md:border-b-8 max-md:border-desk max-md:bg-sheet max-md:p-3">
      <tr className="max-md:grid max-md:gap-1">
        <td className="px-2 py-2 align-top text-xs tabular-nums max-md:hidden">{number}</td>
        <th scope="row" className="px-2 py-2 text-left align-top text-sm leading-snug font-semibold max-md:p-0">
          {row.name}
          <span className="block text-xs font-normal text-soft">{proposal?.unitName}</span>
        </th>
        <Cell label={LABELS.self}>{self}</Cell>
        <Cell label={LABELS.conference}>
          <Proposed row={row} />
        </Cell>
        <Cell label={LABELS.opinions}>
          <Opinions reviewId={line.reviewId} row={row} bodies={campaign.process.bodies} />
        </Cell>
        <Cell label={LABELS.appraised}>
          <Appraised row={row} mark={line.mark} />
        </Cell>
        <Cell label={LABELS.decided}>
          <Result line={line} item={item} own={own} onSingle={onSingle} onOut={onOut} />
        </Cell>
      </tr>
      {(children || refused || findings.length > 0) && (
        <tr className="max-md:block">
          <td colSpan={7} className="px-2 pb-3 max-md:block max-md:p-0 md:pl-11">
            <div className="grid gap-2">
              <Findings name={row.name} findings={findings} />
              {children}
              {refused && (
                <Notice kind="block" live>
                  {decisionProblem(refused)}
                </Notice>
              )}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  )
}
