import { sheetsOf } from '@kiemdiem/domain/forms/sheets/sheets-of'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Button, LinkButton } from '../../../components/form/button.tsx'
import { ErrorSummary } from '../../../components/form/error-summary.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { PaperTabs } from '../../../components/paper/paper-tabs.tsx'
import { useDraftFacts } from '../../../components/paper/use-paper-facts.ts'
import { entriesOf, reasonsOf } from '../form/outline.ts'
import { useFixedRatings } from '../form/section/use-fixed-ratings.ts'
import { APPOINTED, usePersonName } from '../form/use-person-name.ts'
import { ActionBar } from '../parts/action-bar.tsx'
import { refusalTitle, standingRefusal, summaryOf } from '../parts/errors-of.ts'
import { PaperFrame } from '../parts/page-frame.tsx'
import { ReturnRemarks } from '../parts/return-remarks.tsx'
import { shownSections } from '../save/sections.ts'
import { useWriter } from '../save/writer.ts'
import type { WritingProps } from '../with-draft.tsx'
import { Receivers, receiversOf, usePaperReviews } from './receivers.tsx'
import { SealNews } from './seal-news.tsx'
import { blockerOf } from './state/blocker.ts'
import { changedSince } from './state/changed-since.ts'
import type { SealStep } from './state/seal-step.ts'
import { useUnchanged } from './unchanged.tsx'
import type { Seal } from './use-seal.ts'
import { sealWords } from './vi.ts'

/** The verb that names what sending makes of the text. */
const sealLabel = (paper: Pick<Paper, 'form' | 'state'>): string => {
  if (paper.state === 'completing') return sealWords.sealCompleted
  return paper.form === '01' ? sealWords.sealReport : sealWords.seal
}

const BUSY: Partial<Record<SealStep, string>> = { sending: sealWords.sending, checking: sealWords.checking }

/** The paper as it will print, what sending it changes, and the button that sends it. */
export const Preview = (props: WritingProps & { step: SealStep; seal: Seal }) => {
  const { uid, paper, campaign, draft, step } = props
  const { writer, view } = useWriter({ uid, paper: paper.id, revision: paper.revision }, draft)
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  // The text this person has looked at: as the page opened, then as it stood at each press.
  const [seen, setSeen] = useState(draft.sections)
  const facts = useDraftFacts(paper, campaign, uid)
  const reviews = usePaperReviews(uid, paper.reviewIds)
  const responsible = usePersonName(paper.responsible, APPOINTED)
  const fixed = useFixedRatings(uid, paper)
  const unchanged = useUnchanged(paper, draft)
  const completing = paper.state === 'completing'
  const label = sealLabel(paper)
  const back = `/ban-kiem-diem/${paper.id}`
  const reasons = {
    ...standingRefusal(draft.refusal, view.writing),
    ...fixed.reasonsIn(shownSections(view.writing, uid)),
    ...reasonsOf(paper, shownSections(view.writing, uid)),
  }
  const entries = entriesOf(paper)
  const errors = summaryOf(entries, reasons, paper)
  const toField = (target: string) => navigate(`${back}#${target}`)
  const blocker = blockerOf(view, draft.sections, entries)
  const mine = paper.responsible === uid
  const others = changedSince(seen, draft.sections).filter((by) => by !== uid)
  const changer = usePersonName(others[0] ?? null, sealWords.fellow)
  const changed = others.length > 0

  useEffect(() => writer.flush(), [writer])
  useEffect(() => {
    if (step !== 'ready' || changed) setAsking(false)
  }, [step, changed])
  return (
    <PaperFrame {...props} title={sealWords.title}>
      <SealNews step={step} />
      {mine && (changed || step === 'changed') && (
        <Notice kind="warn" live title={sealWords.changed(changed ? changer : null)} />
      )}
      {paper.state === 'returned' && <ReturnRemarks paper={paper.id} revision={paper.accepted} />}
      {mine && unchanged.same && errors.length === 0 && (
        <Notice kind="warn" title={sealWords.unchanged(paper.accepted)}>
          {sealWords.unchangedText}
        </Notice>
      )}
      {step === 'refused' && <Notice kind="block" live title={refusalTitle(draft, sealWords.refusedTitle)} />}
      <ErrorSummary errors={errors} onJump={toField} />
      <div className="grid gap-3">
        {completing ? (
          <p>{sealWords.completes}</p>
        ) : (
          <Receivers process={campaign.process} title={sealWords.receivers(paper.form === '01')} reviews={reviews} />
        )}
        <p className="text-soft">{mine ? sealWords.willFreeze(completing) : sealWords.onlyResponsible(responsible)}</p>
      </div>
      {facts ? <PaperTabs sheets={sheetsOf(paper, draft.sections, facts)} draft /> : <Skeleton height={900} />}
      <ActionBar>
        <div className="flex flex-wrap gap-2">
          <LinkButton href={back}>{sealWords.back}</LinkButton>
          <Button icon={Printer} onClick={() => print()}>
            {sealWords.print}
          </Button>
        </div>
        {errors.length > 0 ? (
          <p className="text-sm font-semibold text-late">{sealWords.notReady}</p>
        ) : blocker ? (
          <p role="status" className="text-sm font-semibold text-due">
            {blocker}
          </p>
        ) : (
          mine &&
          step !== 'slow' && (
            <Button
              variant="primary"
              className="max-sm:w-full"
              busy={BUSY[step] ?? null}
              onClick={() => {
                setSeen(draft.sections)
                setAsking(true)
              }}
            >
              {label}
            </Button>
          )
        )}
      </ActionBar>
      <Dialog
        open={asking && !changed}
        onClose={() => setAsking(false)}
        title={`${label}?`}
        consequence={completing ? sealWords.confirmCompleted : sealWords.confirmText(receiversOf(reviews))}
        action={{
          label,
          onClick: () => {
            const sentence = unchanged.give()
            if (sentence !== 'missing') props.seal(seen, sentence)
          },
          busy: BUSY[step] ?? null,
        }}
      >
        {unchanged.field}
      </Dialog>
    </PaperFrame>
  )
}
