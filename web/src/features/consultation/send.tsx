import { CONSULTATION_REFUSALS } from '@kiemdiem/domain/consultation/outside/refusals'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Body } from '@kiemdiem/domain/model/process'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import type { Call } from '../../lib/use-call.ts'
import { countOf, itemsToSend, type Line } from './lines.ts'
import { opinionWords } from './vi.ts'

learnSentences(CONSULTATION_REFUSALS)

interface Props {
  campaign: Campaign
  body: Body
  lines: readonly Line[]
  call: Call
  /** Of these the opinion has gone. */
  onSent: (reviewIds: readonly string[]) => void
}

/** Sends the sheet as one act, after saying what goes and what stays. */
export const Send = ({ campaign, body, lines, call, onSent }: Props) => {
  const [open, setOpen] = useState(false)
  const [lacking, setLacking] = useState<string | null>(null)
  const items = itemsToSend(lines)
  const ask = () => {
    setLacking(typeof items === 'string' ? items : null)
    setOpen(typeof items !== 'string')
  }
  const send = async () => {
    if (typeof items === 'string') return
    const sent = await call.run((key) => command('giveOpinion', { campaign: campaign.id, body: body.id, items, key }))
    setOpen(false)
    if (sent) onSent(items.map(({ reviewId }) => reviewId))
  }
  const count = typeof items === 'string' ? 0 : items.length
  return (
    <div className="grid justify-items-start gap-3">
      {(lacking ?? call.problem) && (
        <Notice kind="block" live>
          {lacking ?? call.problem}
        </Notice>
      )}
      <Button variant="primary" onClick={ask}>
        {opinionWords.send}
      </Button>
      <p className="text-sm text-soft">{opinionWords.kept}</p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={opinionWords.send}
        consequence={opinionWords.consequence(countOf(lines), lines.length - count, body.name)}
        action={{
          label: opinionWords.send,
          onClick: () => void send(),
          busy: call.busy ? opinionWords.sending : null,
        }}
      />
    </div>
  )
}
