import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { writerOf } from '../../lib/autosave/document/use-document.ts'
import type { Line } from './lines.ts'
import { markPlace } from './mark-place.ts'
import { acceptWords as words } from './vi.ts'

interface Props {
  uid: string
  campaign: Campaign
  lines: readonly Line[]
}

/** Takes the units' levels for all that have none yet, after showing which; one step back. */
export const Accept = ({ uid, campaign, lines }: Props) => {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState<readonly Line[]>([])
  const take = () => {
    for (const line of lines)
      writerOf(markPlace(uid, campaign.id, line)).type({ level: line.row.proposal?.proposed ?? null }, true)
    setDone(lines)
    setOpen(false)
  }
  /** What somebody has changed since is left as it is. */
  const takeBack = () => {
    for (const line of done) {
      const writer = writerOf(markPlace(uid, campaign.id, line))
      if (writer.shownOf(writer.held()).level === line.row.proposal?.proposed) writer.type({ level: null }, true)
    }
    setDone([])
  }
  return (
    <>
      {lines.length > 0 && (
        <div>
          <Button onClick={() => setOpen(true)}>{words.act(lines.length)}</Button>
        </div>
      )}
      {done.length > 0 && (
        <Notice kind="info" live>
          {words.done(done.length)}{' '}
          <Button size="small" onClick={takeBack}>
            {words.undo}
          </Button>
        </Notice>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.title}
        consequence={words.text(lines.length)}
        action={{
          label: words.title,
          onClick: take,
          busy: null,
        }}
      >
        <ul className="grid max-h-[40dvh] gap-1 overflow-y-auto">
          {lines.map(({ reviewId, row }) => (
            <li key={reviewId}>
              {row.name}: {row.proposal?.proposed && RATING_NAMES[row.proposal.proposed]}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
