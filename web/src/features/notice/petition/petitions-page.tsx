import type { PetitionAct } from '@kiemdiem/domain/notice/petition/petition'
import { upperFirst, viInstant, viSubject } from '@kiemdiem/domain/vi'
import { sideOf } from '@kiemdiem/domain/workflow'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useFiled } from '../../../lib/data/filed.ts'
import { useMe } from '../../../lib/use-access.ts'
import { AnswerForm } from './answer-form.tsx'
import { Answered } from './answered.tsx'
import { filedWords, petitionWords as words } from './vi.ts'

/** Petitions to who decided, or records it for them: what waits first. One's own stand with the result. */
export const PetitionsPage = () => {
  const { uid, campaign } = useMe()
  const filed = useFiled(uid, campaign?.id)
  const sideOfPetition = ({ track }: PetitionAct) => (campaign ? sideOf(campaign.process, track) : 'civil')
  return (
    <Page title={words.title}>
      <WhenReady live={filed} shape={<Skeleton height={240} />}>
        {(all) => {
          const others = all.filter(({ petition }) => petition.by !== uid)
          if (others.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
          return (
            <ul className="grid gap-4">
              {others.map(({ petition, settlement }) => (
                <li key={petition.id} className="grid gap-3 rounded-md border border-line bg-sheet p-4">
                  <h2 className="font-semibold">{upperFirst(viSubject(petition.subjectKind, petition.name))}</h2>
                  <p className="text-sm text-soft">
                    {filedWords[sideOfPetition(petition)].from(petition.byName, viInstant(petition.submittedAt))}
                  </p>
                  <p className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">{petition.text}</p>
                  {settlement ? (
                    <Answered settlement={settlement} />
                  ) : (
                    <AnswerForm uid={uid} petition={petition} side={sideOfPetition(petition)} />
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </WhenReady>
    </Page>
  )
}
