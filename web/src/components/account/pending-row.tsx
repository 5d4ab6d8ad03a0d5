import { daysOf } from '@kiemdiem/domain/accounts/roles/term'
import type { Access } from '@kiemdiem/domain/model/access'
import { ACCOUNT_REFUSALS } from '@kiemdiem/domain/refusals/accounts'
import { viInstant } from '@kiemdiem/domain/vi'
import { trackName } from '@kiemdiem/domain/workflow'
import { useState } from 'react'
import { command, newKey } from '../../lib/commands.ts'
import { learnSentences, sentenceFor } from '../../lib/errors-vi.ts'
import { useMe, useProcess } from '../../lib/use-access.ts'
import { Button } from '../form/button.tsx'
import { Dialog } from '../message/dialog.tsx'
import { Notice } from '../message/notice.tsx'
import { toast } from '../message/toast.tsx'
import { usePersonName } from './person-name.ts'
import { pendingWords } from './vi.ts'

learnSentences(ACCOUNT_REFUSALS)

interface Props {
  access: Access
  what: 'roles' | 'code'
}

/** One change that waits for a second person: what, asked for by whom, and the two answers with their consequence. */
export const PendingRow = ({ access, what }: Props) => {
  const { uid } = useMe()
  const process = useProcess()
  const asked = access.pending?.[what]
  const name = usePersonName(access.personId)
  const by = usePersonName(asked?.by ?? access.personId)
  const [answer, setAnswer] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (!asked) return null

  const roles = access.pending?.roles
  const named = [
    ...(roles?.admin ? [pendingWords.admin] : []),
    ...(roles?.registrar ? [pendingWords.registrar] : []),
    ...(roles?.docket ? [pendingWords.docket(roles.docket.length)] : []),
    ...(roles?.organiser ?? []).map((track) => pendingWords.organiser(trackName(process, track))),
    ...(roles?.term ? [pendingWords.standIn(daysOf(roles.term))] : []),
  ]
  const send = async () => {
    if (answer === null) return
    setBusy(true)
    try {
      const askedAt = asked.at.getTime()
      await command('confirmAccess', { personId: access.personId, what, agrees: answer, askedAt, key: newKey() })
      toast(pendingWords.done)
      setAnswer(null)
    } catch (error) {
      setRefusal(sentenceFor(error))
    }
    setBusy(false)
  }
  const own = asked.by === uid
  // Nobody confirms roles for himself.
  const mayAgree = what === 'code' || access.personId !== uid
  return (
    <li className="grid gap-2 bg-sheet p-4">
      <p className="font-semibold">
        {what === 'roles' ? pendingWords.roles(name, named.join(', ')) : pendingWords.code(name)}
      </p>
      <p className="text-sm text-soft">{own ? pendingWords.ownRequest : pendingWords.asked(by, viInstant(asked.at))}</p>
      <div className="flex flex-wrap gap-2">
        {mayAgree && (
          <Button size="small" variant="primary" onClick={() => setAnswer(true)}>
            {pendingWords.agree}
          </Button>
        )}
        <Button size="small" onClick={() => setAnswer(false)}>
          {own ? pendingWords.withdraw : pendingWords.object}
        </Button>
      </div>
      <Dialog
        open={answer !== null}
        onClose={() => setAnswer(null)}
        title={answer ? pendingWords.agreeTitle : pendingWords.objectTitle}
        consequence={
          answer
            ? what === 'roles'
              ? pendingWords.agreeRoles
              : pendingWords.agreeCode
            : pendingWords.objectConsequence
        }
        action={{
          label: answer ? pendingWords.agree : own ? pendingWords.withdraw : pendingWords.object,
          onClick: () => void send(),
          danger: answer === false,
          busy: busy ? pendingWords.busy : null,
        }}
      >
        {refusal && (
          <Notice kind="block" live>
            {refusal}
          </Notice>
        )}
      </Dialog>
    </li>
  )
}
