import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { Button } from '../../../components/form/button.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import type { Line } from '../lines.ts'
import { acceptWords as words } from '../vi.ts'
import { Done } from './done.tsx'
import { useBulk } from './use-bulk.ts'

interface Props {
  uid: string
  campaign: Campaign
  lines: readonly Line[]
}

/** Takes the units' levels for all that have none yet, after showing which; one step back. */
export const Accept = ({ uid, campaign, lines }: Props) => {
  const { open, setOpen, count, act, undo } = useBulk(uid, campaign)
  return (
    <>
      {lines.length > 0 && (
        <Button size="small" onClick={() => setOpen(true)}>
          {words.act(lines.length)}
        </Button>
      )}
      <Done count={count} onUndo={undo} />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.title}
        consequence={words.text(lines.length)}
        action={{
          label: words.title,
          onClick: () => act(lines.map((line) => ({ line, to: { level: line.row.proposal?.proposed ?? null } }))),
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
