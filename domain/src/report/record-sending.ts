import * as z from 'zod/mini'
import { ofCampaign } from '../acts/owned-act.ts'
import { campaignSubject } from '../commands/campaign-subject.ts'
import type { Command, Done } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { anyActIdSchema, campaignIdSchema, dateSchema, keySchema, lineText } from '../commands/fields.ts'
import { paths } from '../ids.ts'
import type { DocketEntry } from '../model/docket.ts'
import { trackSchema } from '../model/process.ts'
import { isRealDate, localDate } from '../time.ts'
import { organisesTrack, type ReportNamed, reportReaders } from './facts.ts'
import { SENT_BY } from './limits.ts'
import type { ReportAct, SendingAct } from './report.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  report: anyActIdSchema,
  sentOn: dateSchema,
  way: z.enum(SENT_BY),
  /** Null: nobody has confirmed it yet. */
  received: z.nullable(z.strictObject({ on: dateSchema, by: lineText })),
  key: keySchema,
})

interface Named extends ReportNamed<z.output<typeof input>> {
  report: ReportAct
}

interface SendingFacts extends Named {
  /** Of the report; null: it has none. */
  entry: DocketEntry | null
  caller: Named['caller'] & { name: string }
}

const daysUnfit = ({ input: { sentOn, received }, entry, now }: SendingFacts): boolean => {
  const today = localDate(now)
  const from = entry?.given?.on ?? sentOn
  const days = [sentOn, ...(received ? [received.on] : [])]
  if (!days.every(isRealDate)) return true
  return sentOn < from || sentOn > today || (received !== null && (received.on < sentOn || received.on > today))
}

const decide = (facts: SendingFacts): Done => {
  const { campaign, caller, input: asked, report } = facts
  const act: SendingAct = {
    ...ofCampaign('sending', facts),
    ...{ track: report.track, audience: reportReaders(campaign, report.track, caller.uid), report: report.id },
    ...{ sentOn: asked.sentOn, way: asked.way, received: asked.received },
  }
  return { writes: [{ op: 'create', path: paths.act(act.id), data: act }] }
}

/** "Ghi việc gửi báo cáo": on which day, and by which way, a numbered report left, and who received it. Entered again, the last counts. */
export const recordSending: Command<typeof input, Named, SendingFacts, Done, object> = {
  title: 'Ghi việc gửi, nhận báo cáo kết quả',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: (named) => organisesTrack(named) && named.report.track === named.input.track,
      why: 'Bộ phận tổ chức ghi ngày, cách gửi báo cáo và việc cấp trên đã nhận.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'reportNumbered',
      refuses: ({ entry }) => (entry?.given && entry.takenBackAt === null ? null : 'reportNotNumbered'),
    },
    { atom: 'sentInTime', refuses: (facts) => (daysUnfit(facts) ? 'sentTooEarly' : null) },
  ],
  writes: ['acts/{actId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
