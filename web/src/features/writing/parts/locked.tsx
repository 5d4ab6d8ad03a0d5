import { sheetsOf } from '@kiemdiem/domain/forms/sheets/sheets-of'
import type { Standing } from '@kiemdiem/domain/progress/standing'
import { LinkButton } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { PaperTabs } from '../../../components/paper/paper-tabs.tsx'
import { useDraftFacts } from '../../../components/paper/use-paper-facts.ts'
import { sealWords } from '../seal/vi.ts'
import { writingWords } from '../vi.ts'
import type { WritingProps } from '../with-draft.tsx'
import { KeptHere } from './kept-here.tsx'
import { PaperFrame } from './page-frame.tsx'

/** Why nothing can be written: the paper's standing, or a sent text that waits to be accepted. */
type Reason = Exclude<Standing, 'open'> | 'waiting'

const WORDS: Record<Reason, { title: string; text: string }> = {
  sealed: { title: writingWords.sealedTitle, text: writingWords.sealedText },
  waiting: { title: sealWords.waitingTitle, text: sealWords.waitingText },
  stageClosed: { title: writingWords.stageClosedTitle, text: writingWords.stageClosedText },
  campaignClosed: { title: writingWords.campaignClosedTitle, text: writingWords.campaignClosedText },
}

/** What is completed after a conference closes with the conferences. */
const CONFERENCE_CLOSED = { title: writingWords.conferenceClosedTitle, text: writingWords.conferenceClosedText }

/** A paper that cannot be written now: says why, shows what is saved, and what this browser still holds. */
export const Locked = ({ standing, ...all }: WritingProps & { standing: Reason }) => {
  const { uid, paper, campaign, draft } = all
  const facts = useDraftFacts(paper, campaign, uid)
  const afterConference = standing === 'stageClosed' && paper.state === 'completing'
  const { title, text } = afterConference ? CONFERENCE_CLOSED : WORDS[standing]
  return (
    <PaperFrame {...all}>
      <Notice kind={standing === 'sealed' || standing === 'waiting' ? 'info' : 'warn'} title={title}>
        {text}
      </Notice>
      {paper.accepted > 0 && (
        <div>
          <LinkButton href={`/ho-so/${paper.id}`} variant="primary">
            {writingWords.sealedOpen}
          </LinkButton>
        </div>
      )}
      <KeptHere uid={uid} paper={paper} sections={draft.sections} />
      {standing !== 'sealed' && facts && <PaperTabs sheets={sheetsOf(paper, draft.sections, facts)} draft />}
    </PaperFrame>
  )
}
