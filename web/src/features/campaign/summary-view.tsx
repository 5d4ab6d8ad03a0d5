import type { Summary } from '@kiemdiem/domain/opening/start/summary'
import type { CampaignTemplate } from '@kiemdiem/domain/template/template'
import { FormSection } from '../../components/layout/form-section.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { campaignWords as words } from './vi.ts'

interface Props {
  summary: Summary
  template: CampaignTemplate
  nameOf: (at: string) => string
}

/** What would be opened, who is left out and why, and what is in the way. */
export const SummaryView = ({ summary, template, nameOf }: Props) => {
  const { agency, tracks, consulted, leftOut, problem } = summary
  const trackName = (id: string) => template.plan.process.tracks.find((track) => track.id === id)?.name ?? id
  return (
    <FormSection title={words.summary}>
      {problem && (
        <Notice kind="block" title={words.inTheWay} live>
          {words.problem(problem.reason, nameOf(problem.at))}
        </Notice>
      )}
      <dl className="grid gap-2">
        <div>
          <dt className="font-semibold">{words.agencyLine}</dt>
          <dd>
            {agency.superior}
            <br />
            {agency.name}
          </dd>
        </div>
        {tracks.map(({ track, papers, reviews, boards }) => (
          <div key={track}>
            <dt className="font-semibold">{trackName(track)}</dt>
            <dd>{words.counts(papers, reviews, boards)}</dd>
          </div>
        ))}
        {consulted.length > 0 && (
          <div>
            <dt className="font-semibold">{words.consultedLine}</dt>
            <dd>{consulted.join('; ')}</dd>
          </div>
        )}
      </dl>
      {leftOut.length > 0 && (
        <details>
          <summary className="target cursor-pointer font-semibold">{words.leftOut(leftOut.length)}</summary>
          <ul className="mt-2 grid gap-1 text-sm">
            {leftOut.map(({ subject, name, reason }) => (
              <li key={subject}>
                {name}: <span className="text-soft">{words.leftOutReason(reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </FormSection>
  )
}
