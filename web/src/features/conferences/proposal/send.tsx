import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { trackName } from '@kiemdiem/domain/workflow'
import { useState } from 'react'
import { blankBehalf, isGiven, OnBehalfFields } from '../../../components/act/on-behalf-fields.tsx'
import { Button } from '../../../components/form/button.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { useProcess } from '../../../lib/use-access.ts'
import type { Call } from '../../../lib/use-call.ts'
import { useConferenceRole } from '../parts/role.ts'
import { LineDifferences } from './line-differences.tsx'
import { itemsToSend, type Line } from './list-state.ts'
import { proposalWords } from './vi.ts'

interface Props {
  conference: Conference
  rules: ConferenceRules
  head: string
  lines: readonly Line[]
  call: Call
  /** Some of the list has been sent before. */
  rest: boolean
  onSent: () => void
}

/** Sends the list as one act: the head for himself, a keeper or organiser from the signed paper. */
export const Send = ({ conference, rules, head, lines, call, rest, onSent }: Props) => {
  const role = useConferenceRole(conference)
  const process = useProcess()
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [lacking, setLacking] = useState<string | null>(null)
  const [behalf, setBehalf] = useState(() => blankBehalf(conference.date))
  const items = itemsToSend(lines)
  const ask = () => {
    setLacking(typeof items === 'string' ? items : null)
    setOpen(typeof items !== 'string')
  }
  const send = async () => {
    setAsked(true)
    if (typeof items === 'string' || (!role.head && !isGiven(behalf))) return
    const onBehalf = role.head ? null : behalf
    const sent = await call.run((key) => command('sendProposal', { conferenceId: conference.id, items, onBehalf, key }))
    // A refusal is told at the lines it speaks of.
    setOpen(false)
    if (sent) onSent()
  }
  const own = rest ? proposalWords.sendRest : proposalWords.send
  const label = role.head ? own : proposalWords.sendBehalf
  return (
    <div className="grid justify-items-start gap-3">
      {(lacking ?? call.problem) && (
        <Notice kind="block" live>
          {lacking ?? call.problem}
        </Notice>
      )}
      <Button variant="primary" onClick={ask}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={proposalWords.send}
        consequence={proposalWords.consequence(
          typeof items === 'string' ? 0 : items.length,
          head,
          trackName(process, conference.track),
        )}
        action={{
          label: proposalWords.send,
          onClick: () => void send(),
          busy: call.busy ? proposalWords.sending : null,
        }}
      >
        {open && (
          <div className="grid gap-2">
            <p className="font-semibold empty:hidden">{proposalWords.differences}</p>
            <ul className="grid max-h-[40dvh] gap-2 overflow-y-auto">
              {lines
                .filter(({ chosen }) => chosen)
                .map((line) => (
                  <LineDifferences key={line.item.reviewId} line={line} conference={conference} rules={rules} />
                ))}
            </ul>
          </div>
        )}
        {!role.head && <OnBehalfFields value={behalf} onChange={setBehalf} asked={asked} />}
      </Dialog>
    </div>
  )
}
