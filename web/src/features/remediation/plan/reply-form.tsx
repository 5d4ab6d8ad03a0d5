import type { OnBehalfInput } from '@kiemdiem/domain/acts/on-behalf'
import type { Confirmer } from '@kiemdiem/domain/model/remediation'
import { REMEDIATION_REFUSALS } from '@kiemdiem/domain/remediation/refusals'
import { useState } from 'react'
import { blankBehalf, isGiven, OnBehalfFields } from '../../../components/act/on-behalf-fields.tsx'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import type { SeenPlan } from '../../../lib/data/use-plans.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { textIn, useKept } from '../../../lib/kept/use-kept.ts'
import { useCall } from '../../../lib/use-call.ts'
import { remediationWords, replyWords } from '../vi.ts'

learnSentences(REMEDIATION_REFUSALS)

/** As whom somebody here speaks. */
const HERE = ['unit', 'cell'] as const satisfies readonly Confirmer[]

interface Props {
  uid: string
  seen: SeenPlan
  /** As whom its reader speaks here, unless he says otherwise. */
  usual: Confirmer
}

/** "Xác nhận" or "Trả lại", each with its consequence; what is written is kept until it is sent. */
export const ReplyForm = ({ uid, seen: { plan }, usual }: Props) => {
  const kept = useKept({ uid, paper: plan.id, revision: 1, section: 'reply' }, textIn)
  const remarks = kept.unsent?.value ?? ''
  const [as, setAs] = useState<Confirmer>(usual)
  const above = usual === 'above'
  const [onPaper, setOnPaper] = useState<OnBehalfInput | null>(above ? blankBehalf('') : null)
  const [document, setDocument] = useState('')
  const unnumbered = above && document.trim() === ''
  const [asking, setAsking] = useState<'confirmed' | 'returned' | null>(null)
  const [asked, setAsked] = useState<'confirmed' | 'returned' | null>(null)
  const call = useCall(JSON.stringify([remarks, as, onPaper, document, asking]))
  // What the body above has written is recorded, and is not said by who records it.
  const acts = above
    ? { confirmed: replyWords.confirmAbove, returned: replyWords.backAbove }
    : { confirmed: replyWords.confirm, returned: replyWords.back }
  const goOn = (outcome: 'confirmed' | 'returned') => {
    setAsked(outcome)
    const whole =
      (outcome === 'confirmed' || remarks.trim() !== '') && (onPaper === null || isGiven(onPaper)) && !unnumbered
    setAsking(whole ? outcome : null)
  }
  const reply = async (outcome: 'confirmed' | 'returned') => {
    const done = await call.run((key) =>
      command('replyToRemediation', {
        paperId: plan.of.id,
        plan: plan.id,
        outcome,
        as,
        remarks,
        onPaper,
        ...(above && { document }),
        key,
      }),
    )
    setAsking(null)
    if (done) kept.clear()
  }
  return (
    <div className="grid gap-3 border-t border-line pt-3">
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      {above && <p className="prose-measure text-soft">{replyWords.above}</p>}
      {plan.partyMember && !above && (
        <Field label={replyWords.as}>
          {(control) => (
            <SelectInput
              {...control}
              value={as}
              options={HERE.map((value) => ({ value, label: remediationWords.as[value] }))}
              onChange={setAs}
            />
          )}
        </Field>
      )}
      {above ? (
        <Field label={replyWords.document} error={asked !== null && unnumbered ? replyWords.documentMissing : null}>
          {(control) => (
            <TextInput
              {...control}
              value={document}
              maxLength={500}
              onChange={({ target }) => setDocument(target.value)}
            />
          )}
        </Field>
      ) : (
        <label className="target flex items-center gap-2">
          <input
            type="checkbox"
            checked={onPaper !== null}
            onChange={({ target }) => setOnPaper(target.checked ? blankBehalf('') : null)}
          />
          {replyWords.onPaper}
        </label>
      )}
      {onPaper && <OnBehalfFields value={onPaper} onChange={setOnPaper} asked={asked !== null} />}
      <Field
        label={replyWords.remarks}
        hint={replyWords.remarksHint}
        error={asked === 'returned' && remarks.trim() === '' ? replyWords.remarksMissing : null}
      >
        {(control) => (
          <TextArea {...control} minRows={2} value={remarks} onChange={({ target }) => kept.keep(target.value)} />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => goOn('confirmed')}>
          {acts.confirmed}
        </Button>
        <Button onClick={() => goOn('returned')}>{acts.returned}</Button>
      </div>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={acts[asking ?? 'confirmed']}
        consequence={asking === 'returned' ? replyWords.returnConsequence : replyWords.confirmConsequence}
        action={{
          label: acts[asking ?? 'confirmed'],
          onClick: () => asking && void reply(asking),
          busy: call.busy ? replyWords.acting : null,
        }}
      />
    </div>
  )
}
