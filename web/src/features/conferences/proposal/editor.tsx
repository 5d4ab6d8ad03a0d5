import type { MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { moveInGrid } from '../../../components/data/grid-keys.ts'
import { LevelCriteria } from '../../../components/form/choice/level-criteria.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import type { KeptChanges } from '../../../lib/kept/use-kept-changes.ts'
import type { Call } from '../../../lib/use-call.ts'
import { COLUMNS, LineView } from './line-view.tsx'
import { type Change, linesOf, totalsOf } from './list-state.ts'
import { Receipt } from './receipt.tsx'
import { Send } from './send.tsx'
import { proposalWords } from './vi.ts'

interface Props {
  conference: Conference
  rules: ConferenceRules
  minutes: MinutesAct
  sent: readonly ProposalAct[]
  /** Papers never sent. */
  unsent: ReadonlySet<string>
  head: string
  list: KeptChanges<Change>
  call: Call
}

const HEADS = [
  [proposalWords.chosen, 'w-12'],
  [proposalWords.name, 'w-44'],
  [proposalWords.selfRating, 'w-36'],
  [proposalWords.votes, 'w-40'],
  [proposalWords.proposed, 'w-60'],
  [proposalWords.remark, ''],
] as const

/**
 * The list before it is sent: one row a subject, totals by level, and what cannot go with its reason. Who sent it a
 * moment after somebody else finds no line left to be told at, and is told here.
 */
export const Editor = ({ conference, rules, minutes, sent, unsent, head, list, call }: Props) => {
  const { changes, change, done } = list
  const lines = linesOf(minutes, sent, changes, unsent)
  if (lines.length === 0)
    return (
      <>
        {Object.keys(call.at).length > 0 && (
          <Notice kind="block" live title={proposalWords.notTaken}>
            {proposalWords.sentBefore}
          </Notice>
        )}
        <Receipt sent={sent} minutes={minutes} />
        <p className="text-done" data-screen-only>
          {proposalWords.allSent}
        </p>
      </>
    )
  return (
    <section className="grid gap-3" data-screen-only>
      <Receipt sent={sent} minutes={minutes} />
      <h2 className="text-lg font-semibold">{proposalWords.title}</h2>
      <div className="text-sm text-soft">
        <p>{proposalWords.intro}</p>
        <p className="max-md:hidden">{proposalWords.keys}</p>
      </div>
      <LevelCriteria campaign={conference.campaign} />
      <table
        className="w-full border-collapse bg-sheet text-sm max-md:grid max-md:gap-3 max-md:bg-transparent"
        onKeyDown={(event) => moveInGrid(event, { rows: lines.length, columns: COLUMNS })}
      >
        <caption className="sr-only">{proposalWords.title}</caption>
        <thead className="z-10 bg-sheet max-md:sr-only md:top-0 md:tall:sticky">
          <tr className="border-b-2 border-line text-left">
            {HEADS.map(([head, width]) => (
              <th key={head} scope="col" className={`p-2 font-semibold ${width}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line, at) => (
          <LineView
            key={line.item.reviewId}
            at={at}
            line={line}
            conference={conference}
            rules={rules}
            refused={call.at[line.item.reviewId]}
            onChange={(patch) => change(line.item.reviewId, patch)}
          />
        ))}
      </table>
      <div role="status" className="grid gap-1">
        <p className="font-semibold">{proposalWords.totals}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 tabular-nums">
          {totalsOf(lines, conference, rules).map(([rating, count]) => (
            <li key={rating} className={count === 0 ? 'text-soft' : ''}>
              {proposalWords.total(RATING_NAMES[rating], count)}
            </li>
          ))}
        </ul>
      </div>
      <Send
        conference={conference}
        rules={rules}
        head={head}
        lines={lines}
        call={call}
        rest={sent.length > 0}
        onSent={done}
      />
    </section>
  )
}
