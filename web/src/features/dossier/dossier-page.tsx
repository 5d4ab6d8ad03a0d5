import { DOSSIER_STATES } from '@kiemdiem/domain/dossier/checklist/dossier-of'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { DOSSIER_REFUSALS } from '@kiemdiem/domain/dossier/refusals'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { appraisesIn } from '@kiemdiem/domain/registry/relations/appraisers'
import { useState } from 'react'
import { PreviewFailed } from '../../components/act/preview-failed.tsx'
import { Button } from '../../components/form/button.tsx'
import { ChoiceButtons } from '../../components/form/choice/choice-buttons.tsx'
import { Page } from '../../components/layout/page.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useMe } from '../../lib/use-access.ts'
import { usePreview } from '../../lib/use-preview.ts'
import { HolesView } from './holes-view.tsx'
import { PrintView } from './print-view.tsx'
import { SubjectsView } from './subjects-view.tsx'
import { dossierWords as words } from './vi.ts'

learnSentences(DOSSIER_REFUSALS)

const VIEWS = ['holes', 'subjects', 'print'] as const
type View = (typeof VIEWS)[number]

/** How many are how far. */
const Sums = ({ subjects, others }: DossierAnswer) => (
  <p data-screen-only>
    {DOSSIER_STATES.toReversed()
      .map((state) => ({ state, n: subjects.filter((each) => each.state === state).length }))
      .filter(({ n }) => n > 0)
      .map(({ state, n }) => words.sums(n, words.states[state]))
      .join(' · ')}
    {others > 0 && <span className="block text-sm text-soft">{words.others(others)}</span>}
  </p>
)

interface TrackProps {
  track: string
  organises: boolean
  /** Says what the tracks are called, also of a campaign that is over. */
  onNames: (names: DossierAnswer['tracks']) => void
}

const OfTrack = ({ track, organises, onNames }: TrackProps) => {
  const [view, setView] = useState<View>('holes')
  const [saved, setSaved] = useState<string | null>(null)
  const read = usePreview({ track }, async (input) => {
    const found = await command('readDossier', { ...input, campaign: null, key: newKey() })
    onNames(found.tracks)
    return found
  })
  if (read.state === 'failed' && !read.answer) return <PreviewFailed preview={read} title={words.failed} />
  const { answer } = read
  if (!answer) return <Skeleton height={480} />
  const onSaved = (says: string) => {
    setSaved(says)
    void read.again()
  }
  const isOpen = answer.campaign.status === 'open'
  return (
    <>
      {saved && (
        <Notice kind="info" live>
          {saved}
        </Notice>
      )}
      {read.state === 'failed' && <PreviewFailed preview={read} title={words.failed} />}
      {!isOpen && <Notice kind="info">{words.over(answer.campaign.title)}</Notice>}
      <Sums {...answer} />
      <div className="flex flex-wrap items-end gap-4" data-screen-only>
        <ChoiceButtons
          legend={words.view}
          choices={VIEWS.filter((each) => isOpen || each !== 'holes')}
          chosen={isOpen || view !== 'holes' ? view : 'subjects'}
          label={(each) => words.views[each]}
          onChoose={setView}
        />
        <Button size="small" onClick={() => void read.again()}>
          {words.refresh}
        </Button>
      </div>
      {answer.subjects.length === 0 && answer.entries.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : view === 'print' ? (
        <PrintView answer={answer} organises={organises} onSaved={onSaved} />
      ) : view === 'subjects' || !isOpen ? (
        <SubjectsView answer={answer} onSaved={onSaved} />
      ) : (
        <HolesView answer={answer} onSaved={onSaved} />
      )}
    </>
  )
}

/** Tracks that one organises, or in which one was named for a group. */
const tracksOf = (campaign: Campaign | null, organiser: readonly string[], uid: string): string[] => [
  ...new Set([
    ...organiser,
    ...(campaign?.process.tracks ?? []).flatMap(({ id }) =>
      appraisesIn(campaign?.process ?? {}, id, uid) ? [id] : [],
    ),
  ]),
]

/** "Hồ sơ, lưu trữ": which papers the dossiers of a track have and want, until they are put away and handed over. */
export const DossierPage = () => {
  const { uid, access, campaign, settled } = useMe()
  const tracks = tracksOf(campaign, access.organiser, uid)
  const [chosen, setChosen] = useState<string | null>(null)
  const [names, setNames] = useState<DossierAnswer['tracks']>([])
  const track = chosen ?? tracks[0]
  return (
    <Page title={words.title}>
      <p className="prose-measure text-soft" data-screen-only>
        {words.intro}
      </p>
      {(campaign || names.length > 0) && (
        <ChoiceButtons
          legend={words.track}
          choices={tracks}
          chosen={track ?? ''}
          label={(each) => (campaign?.process.tracks ?? names).find(({ id }) => id === each)?.name ?? each}
          onChoose={setChosen}
        />
      )}
      {track !== undefined ? (
        <OfTrack key={track} track={track} organises={access.organiser.includes(track)} onNames={setNames} />
      ) : settled ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Skeleton height={480} />
      )}
    </Page>
  )
}
