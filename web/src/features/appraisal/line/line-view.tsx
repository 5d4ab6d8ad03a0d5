import { markDiffers } from '@kiemdiem/domain/appraisal/appraise'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import { memo, type ReactNode, type Ref, useMemo } from 'react'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Findings } from '../../../components/rated/findings.tsx'
import { Opinions } from '../../../components/rated/opinions.tsx'
import { Proposed } from '../../../components/rated/proposed.tsx'
import { RowSaving } from '../../../components/saving/row/row-saving.tsx'
import { Unsettled } from '../../../components/saving/row/unsettled.tsx'
import { useDocument } from '../../../lib/autosave/document/use-document.ts'
import type { Line } from '../lines.ts'
import { type Marked, markPlace } from '../mark-place.ts'
import { appraisalWords as words } from '../vi.ts'
import { LevelSelect } from './level-select.tsx'
import { Questions } from './questions.tsx'
import { Reason } from './reason.tsx'

/** Columns of the table that can be typed in: level, remark. */
export const COLUMNS = 2

const LABELS = words.columns

const Cell = (props: { label: string; children: ReactNode }) => (
  <td className="px-2 py-1 align-top max-md:grid max-md:grid-cols-[7rem_1fr] max-md:p-0">
    {/* On a phone no column head stands above. */}
    <span className="text-xs leading-6 text-soft md:hidden">{props.label}</span>
    <div className="min-w-0 text-xs leading-6">{props.children}</div>
  </td>
)

interface Props {
  line: Line
  /** Its place among those shown, for the keys. */
  at: number
  /** Its number in the whole table. */
  number: number
  /** Its place among everything that is drawn, and what measures it where not all stand in the page. */
  index: number
  measure?: Ref<HTMLTableSectionElement>
  uid: string
  campaign: Campaign
  /** What the rules find of it, as the marks stand. */
  findings: readonly Finding[]
  /** The server's reason why it could not be handed over. */
  refused: string | undefined
}

const Subject = ({ line, at, number, index, measure, uid, campaign, findings, refused }: Props) => {
  const place = useMemo(() => markPlace(uid, campaign.id, line), [uid, campaign.id, line])
  const use = useDocument<Marked, Mark>(place, line.mark)
  const { content, writer, view } = use
  const { name, proposal } = line.row
  const open = line.state === 'open'
  const told = open ? findings : []
  const asked = content.pending !== null || markDiffers(line.row, content, campaign.conferenceRules).length > 0
  const warned = told.some(({ severity }) => severity === 'warn')
  const self = proposal?.selfRating ? RATING_NAMES[proposal.selfRating] : proposal?.selfRatingOnPaper && words.onPaper
  return (
    <tbody
      ref={measure}
      data-index={index}
      className="border-b border-line max-md:grid max-md:gap-2 max-md:border-b-8 max-md:border-desk max-md:bg-sheet max-md:p-3"
    >
      <tr className="max-md:grid max-md:gap-1">
        <td className="px-2 py-2 align-top text-xs tabular-nums max-md:hidden">{number}</td>
        <th scope="row" className="px-2 py-2 text-left align-top text-sm leading-snug font-semibold max-md:p-0">
          {name}
          <span className="block text-xs font-normal text-soft">{proposal?.unitName}</span>
        </th>
        <Cell label={LABELS.self}>{self || words.none}</Cell>
        <Cell label={LABELS.conference}>
          <Proposed row={line.row} />
          <Questions line={line} uid={uid} campaign={campaign.id} />
        </Cell>
        <Cell label={LABELS.opinions}>
          <Opinions reviewId={line.reviewId} row={line.row} bodies={campaign.process.bodies} />
        </Cell>
        <Cell label={LABELS.level}>
          {open && !proposal?.notRated ? (
            <LevelSelect
              aria-label={words.levelOf(name)}
              data-cell={`${at},0`}
              mark={content}
              onChoose={(chosen) => writer.type({ ...chosen }, true)}
            />
          ) : (
            line.state === 'handedOver' && <p>{words.handedOver}</p>
          )}
          <RowSaving use={use} dense />
        </Cell>
        <Cell label={LABELS.remark}>
          {open && (
            <TextArea
              aria-label={words.remarkOf(name)}
              data-cell={`${at},1`}
              minRows={1}
              maxLength={2_000}
              value={content.remark}
              onChange={(event) => writer.type({ remark: event.target.value })}
              onBlur={writer.flush}
              className="text-sm! md:max-h-16 md:focus:max-h-100"
            />
          )}
        </Cell>
      </tr>
      {(refused || view.row.clash || view.leftovers.length > 0 || (open && asked) || told.length > 0) && (
        <tr className="max-md:block">
          <td colSpan={7} className="px-2 pb-3 max-md:block max-md:p-0 md:pl-11">
            <div className="grid gap-2">
              <Unsettled use={use} />
              <Findings name={name} findings={told} />
              {refused && (
                <Notice kind="block" live>
                  {words.refusal(refused)}
                </Notice>
              )}
              {open && (asked || warned) && <Reason name={name} use={use} folded={!asked} />}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  )
}

const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every(({ text, severity }, at) => text === b[at]?.text && severity === b[at]?.severity)

/** Each save of anybody brings all marks anew; a row is drawn again only where something of its own is another. */
const isSame = (a: Props, b: Props): boolean =>
  a.at === b.at &&
  a.number === b.number &&
  a.index === b.index &&
  a.measure === b.measure &&
  a.refused === b.refused &&
  a.uid === b.uid &&
  a.campaign === b.campaign &&
  a.line.row === b.line.row &&
  a.line.state === b.line.state &&
  a.line.mark?.rev === b.line.mark?.rev &&
  sameFindings(a.findings, b.findings)

/** One subject, a row: what it and others have said, and what is proposed of it; a card on phones. */
export const LineView = memo(Subject, isSame)
