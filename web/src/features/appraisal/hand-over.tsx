import { appraise } from '@kiemdiem/domain/appraisal/appraise'
import { blockedBy, findingsOn, unanswered } from '@kiemdiem/domain/appraisal/facts/held-back'
import type { tableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import { APPRAISAL_REFUSALS } from '@kiemdiem/domain/appraisal/refusals'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { writerOf } from '../../lib/autosave/document/use-document.ts'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import type { Call } from '../../lib/use-call.ts'
import type { Line } from './lines.ts'
import { markPlace } from './mark-place.ts'
import { handOverWords as words } from './vi.ts'

learnSentences(APPRAISAL_REFUSALS)

interface Props {
  uid: string
  campaign: Campaign
  track: string
  /** Of that track. */
  lines: readonly Line[]
  /** What the rules find of them. */
  table: ReturnType<typeof tableFindings>
  call: Call
}

/** Whether something typed on a line has not arrived: it would stay behind. */
const isUnsaved = (uid: string, campaign: string, line: Line): boolean => {
  const writer = writerOf(markPlace(uid, campaign, line))
  return writer.isUnsaved(writer.held())
}

/** How a line stands: what it lacks or breaks, or the warnings on it that nobody has answered. */
const stateOf = (line: Line, table: Props['table'], { conferenceRules }: Campaign) => {
  const { reviewId, row, mark } = line
  const notRated = row.proposal?.notRated ?? null
  const complete = appraise({ review: { id: reviewId, notRated }, row, mark }, conferenceRules).ok
  const findings = table.ok ? findingsOn(table, line) : []
  const forbidden = complete && blockedBy(findings) !== null
  const isOpen = unanswered(findings, mark, []) !== null
  return {
    ...{ line, forbidden, ready: complete && !forbidden },
    warnings: isOpen ? findings.filter(({ severity }) => severity === 'warn') : [],
  }
}

/** Hands over what is ready of a track as one act, after saying what goes, what is warned of, and what stays. */
export const HandOver = ({ uid, campaign, track, lines, table, call }: Props) => {
  const [open, setOpen] = useState(false)
  const [accepts, setAccepts] = useState(false)
  const [lacking, setLacking] = useState<string | null>(null)
  const [done, setDone] = useState(0)
  const standing = lines.filter(({ state }) => state === 'open')
  const states = standing.map((line) => stateOf(line, table, campaign))
  const ready = states.filter((each) => each.ready)
  const forbidden = states.filter((each) => each.forbidden).length
  const warned = ready.filter(({ warnings }) => warnings.length > 0)
  const ask = () => {
    const unsaved = standing.some((line) => isUnsaved(uid, campaign.id, line))
    const nothing = forbidden > 0 ? words.forbiddenOnly : words.nothing
    const why = unsaved ? words.unsaved : ready.length === 0 ? nothing : null
    setLacking(why)
    setAccepts(false)
    setOpen(why === null)
  }
  const handOver = async () => {
    if (warned.length > 0 && !accepts) return
    const items = ready.map(({ line: { reviewId, mark } }) => ({ reviewId, rev: mark?.rev ?? 0 }))
    const accepted = [...new Set(warned.flatMap(({ warnings }) => warnings.map(({ rule }) => rule)))]
    const pack = table.ok ? table.ref.hash : ''
    const sent = await call.run((key) =>
      command('handOverAppraisal', { campaign: campaign.id, track, items, pack, accepted, key }),
    )
    setOpen(false)
    if (sent) setDone(items.length)
  }
  return (
    <div className="grid justify-items-start gap-3">
      {(lacking ?? call.problem) && (
        <Notice kind="block" live>
          {lacking ?? call.problem}
        </Notice>
      )}
      {done > 0 && (
        <Notice kind="info" live>
          {words.done(done)}
        </Notice>
      )}
      {ready.length < standing.length && (
        <p className="text-sm text-soft">
          {words.lacking(standing.length - ready.length)} {forbidden > 0 && words.forbidden(forbidden)}
        </p>
      )}
      {standing.length > 0 && table.ok && (
        <Button variant="primary" onClick={ask}>
          {words.act}
        </Button>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.act}
        consequence={words.consequence(ready.length, standing.length - ready.length)}
        action={{ label: words.act, onClick: () => void handOver(), busy: call.busy ? words.acting : null }}
      >
        {warned.length > 0 && (
          <div className="grid gap-2">
            <p className="font-semibold">{words.warned(warned.length)}</p>
            <ul className="grid max-h-[30dvh] gap-1 overflow-y-auto text-sm">
              {warned.map(({ line, warnings }) => (
                <li key={line.reviewId}>
                  {line.row.name}: {warnings.map(({ text }) => text).join(' ')}
                </li>
              ))}
            </ul>
            <Check label={words.accept(warned.length)} checked={accepts} onChange={setAccepts} />
            {!accepts && <p className="text-sm text-soft">{words.acceptFirst}</p>}
          </div>
        )}
      </Dialog>
    </div>
  )
}
