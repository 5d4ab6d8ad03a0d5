import { appraise } from '@kiemdiem/domain/appraisal/appraise'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { writerOf } from '../../lib/autosave/document/use-document.ts'
import { command } from '../../lib/commands.ts'
import type { Call } from '../../lib/use-call.ts'
import type { Line } from './lines.ts'
import { markPlace } from './mark-place.ts'
import { handOverWords as words } from './vi.ts'

interface Props {
  uid: string
  campaign: Campaign
  track: string
  /** Of that track. */
  lines: readonly Line[]
  call: Call
}

/** Whether something typed on a line has not arrived: it would stay behind. */
const isUnsaved = (uid: string, campaign: string, line: Line): boolean => {
  const writer = writerOf(markPlace(uid, campaign, line))
  return writer.isUnsaved(writer.held())
}

const isReady = ({ reviewId, row, mark }: Line, campaign: Campaign): boolean => {
  const notRated = row.proposal?.notRated ?? null
  return appraise({ id: reviewId, notRated }, row, mark, campaign.conferenceRules).ok
}

/** Hands over what is ready of a track as one act, after saying what goes and what stays. */
export const HandOver = ({ uid, campaign, track, lines, call }: Props) => {
  const [open, setOpen] = useState(false)
  const [lacking, setLacking] = useState<string | null>(null)
  const [done, setDone] = useState(0)
  const standing = lines.filter(({ state }) => state === 'open')
  const ready = standing.filter((line) => isReady(line, campaign))
  const ask = () => {
    const unsaved = standing.some((line) => isUnsaved(uid, campaign.id, line))
    const why = unsaved ? words.unsaved : ready.length === 0 ? words.nothing : null
    setLacking(why)
    setOpen(why === null)
  }
  const handOver = async () => {
    const items = ready.map(({ reviewId, mark }) => ({ reviewId, rev: mark?.rev ?? 0 }))
    const sent = await call.run((key) => command('handOverAppraisal', { campaign: campaign.id, track, items, key }))
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
        <p className="text-sm text-soft">{words.lacking(standing.length - ready.length)}</p>
      )}
      {standing.length > 0 && (
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
      />
    </div>
  )
}
