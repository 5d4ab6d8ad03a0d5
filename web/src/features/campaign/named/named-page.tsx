import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { choosable } from '../../../components/form/person/choosable.ts'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { queries } from '../../../lib/data/queries.ts'
import { usePeople } from '../../../lib/data/use-people.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { useMe } from '../../../lib/use-access.ts'
import { dutiesOf } from './duties.ts'
import { ReplaceForm } from './replace-form.tsx'
import { namedWords as words } from './vi.ts'

const shape = <Skeleton lines={6} />

const Duties = ({ campaign }: { campaign: Campaign }) => {
  const { access } = useMe()
  const people = usePeople()
  const units = useQuery(queries.units())
  const duties = dutiesOf(campaign.process)
  if (duties.length === 0) return <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>
  return (
    <WhenReady live={people} shape={shape}>
      {(everybody) => (
        <WhenReady live={units} shape={shape}>
          {(all) => {
            const nameOf = (uid: string) => everybody.find(({ id }) => id === uid)?.name ?? uid
            return (
              <>
                <p className="prose-measure text-soft">{words.intro}</p>
                {duties.map(({ id, title, duty, named }) => (
                  <FormSection key={`${id} ${named.person} ${named.clerk}`} title={title}>
                    <p>
                      {words.now}: <span className="font-semibold">{nameOf(named.person)}</span>
                      {duty.kind === 'appraiser' &&
                        `; ${words.clerkNow.toLowerCase()}: ${named.clerk === null ? words.none : nameOf(named.clerk)}`}
                    </p>
                    {access.organiser.length > 0 ? (
                      <ReplaceForm
                        {...{ campaign: campaign.id, duty, named, nameOf }}
                        people={choosable(everybody, all, '')}
                      />
                    ) : (
                      <p className="text-sm text-soft">{words.readOnly}</p>
                    )}
                  </FormSection>
                ))}
              </>
            )
          }}
        </WhenReady>
      )}
    </WhenReady>
  )
}

/** "Người được giao trong đợt": who records decisions and appraises the organisers' own groups, and somebody else instead. */
export const NamedPage = () => {
  const { campaign, settled } = useMe()
  return (
    <Page title={words.title}>
      {campaign ? <Duties campaign={campaign} /> : settled ? <EmptyState title={words.noCampaign} /> : shape}
    </Page>
  )
}
