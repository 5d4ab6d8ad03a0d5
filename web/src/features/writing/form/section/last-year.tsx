import { commitmentText, planOfYearBefore, remediedText } from '@kiemdiem/domain/remediation/follow-up/next-paper'
import { Button } from '../../../../components/form/button.tsx'
import { WhenReady } from '../../../../components/layout/when-ready.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { queries } from '../../../../lib/data/queries.ts'
import { type SeenPlan, stateOf, usePlansOf } from '../../../../lib/data/use-plans.ts'
import { useQuery } from '../../../../lib/data/use-query.ts'
import { useMe } from '../../../../lib/use-access.ts'
import { writingWords } from '../../vi.ts'

interface Props {
  section: 'remedied' | 'commitment'
  subject: string
  onTake: (text: string) => void
}

const textOf = (section: Props['section'], plans: readonly SeenPlan[], subject: string, year: number): string => {
  const plan = planOfYearBefore(
    plans.filter((seen) => stateOf(seen) === 'confirmed').map(({ plan }) => plan),
    subject,
    year,
  )
  const seen = plans.find((each) => each.plan.id === plan?.id)
  if (!seen) return ''
  return section === 'remedied' ? remediedText(seen.items) : commitmentText(seen.plan)
}

interface OfferProps extends Props {
  /** Papers of the same subject of other years whose plan stands. */
  papers: readonly string[]
  year: number
}

const Offer = ({ section, subject, onTake, papers, year }: OfferProps) => {
  const { uid } = useMe()
  const plans = usePlansOf(uid, papers)
  return (
    <WhenReady live={plans} shape={<Skeleton height={80} />}>
      {(all) => {
        const text = textOf(section, all, subject, year)
        if (text === '') return <Notice kind="info">{writingWords.planMissing}</Notice>
        return (
          <Notice kind="info" title={writingWords.planOfYearBefore}>
            <p className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
            <div className="mt-2">
              <Button onClick={() => onTake(text)}>{writingWords.planTake}</Button>
            </div>
          </Notice>
        )
      }}
    </WhenReady>
  )
}

/** The plan of the year before beside the section that answers for it: offered, never put in by itself. */
export const LastYear = (props: Props) => {
  const { uid, campaign } = useMe()
  const papers = useQuery(queries.myPapers(uid))
  return (
    <WhenReady live={papers} shape={<Skeleton height={80} />}>
      {(mine) => {
        const before = mine.filter(
          (paper) =>
            paper.subject === props.subject &&
            paper.campaign !== campaign?.id &&
            paper.remediation?.state === 'confirmed',
        )
        return <Offer {...props} papers={before.map(({ id }) => id)} year={campaign?.year ?? 0} />
      }}
    </WhenReady>
  )
}
