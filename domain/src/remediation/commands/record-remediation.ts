import * as z from 'zod/mini'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { anyActIdSchema, dateSchema, keySchema, paperIdSchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type PaperNamed, paperSubject } from '../../papers/paper-named.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import type { RemediationAct, RemediationResultAct } from '../act.ts'
import { OUTCOMES, PLAN_ITEMS_MAX, PLAN_TEXT_MAX } from '../limits.ts'
import { ofPlan } from './marked.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  plan: anyActIdSchema,
  results: z
    .array(
      z.strictObject({
        item: z.int().check(z.nonnegative(), z.maximum(PLAN_ITEMS_MAX)),
        outcome: z.enum(OUTCOMES),
        note: z.string().check(z.maxLength(PLAN_TEXT_MAX), z.overwrite(shown)),
        on: dateSchema,
      }),
    )
    .check(z.minLength(1), z.maxLength(PLAN_ITEMS_MAX)),
  key: keySchema,
})

interface RecordNamed extends PaperNamed {
  input: z.output<typeof input>
}

export interface RecordFacts extends RecordNamed {
  campaign: Campaign
  /** The plan that is named; null: there is no such one. */
  plan: RemediationAct | null
  caller: RecordNamed['caller'] & { name: string }
}

const unfit = ({ input: { results }, plan, now }: RecordFacts): Refusal | null => {
  const from = plan ? localDate(plan.submittedAt) : ''
  const at = Object.fromEntries(
    results.flatMap(({ item, outcome, note, on }, nth) => {
      const twice = results.findIndex((each) => each.item === item) !== nth
      const dated = isRealDate(on) && on >= from && on <= localDate(now)
      const said = outcome === 'done' || !isEmpty(note)
      return !twice && dated && said && plan?.items[item] ? [] : [[`items.${item}`, 'missing'] as const]
    }),
  )
  return Object.keys(at).length > 0 ? { reason: 'resultMissing', at } : null
}

const decide = (facts: RecordFacts): Done => {
  const { input } = facts
  const act: RemediationResultAct = {
    ...ofPlan('remediationResult', facts, null),
    plan: input.plan,
    results: input.results.map((each) => ({ ...each, note: tidy(each.note).trim() })),
  }
  return { writes: [{ op: 'create', path: paths.act(act.id), data: act }] }
}

/**
 * "Ghi kết quả khắc phục": what came of items of a confirmed plan, by whose it is, in the year that follows; so also when the campaign
 * is closed.
 */
export const recordRemediation: Command<typeof input, RecordNamed, RecordFacts, Done, object> = {
  title: 'Ghi kết quả khắc phục hạn chế, khuyết điểm',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'responsible',
      is: ({ paper, caller }) => paper.responsible === caller.uid,
      why: 'Người có kế hoạch ghi kết quả từng nội dung, làm căn cứ cho kỳ kiểm điểm sau.',
    },
  ],
  conditions: [
    {
      atom: 'planStands',
      refuses: ({ paper: { remediation }, input, plan }) =>
        plan && remediation?.state === 'confirmed' && remediation.plan === input.plan ? null : 'planNotConfirmed',
    },
    { atom: 'resultsStated', refuses: unfit },
  ],
  writes: ['acts/{actId}', 'papers/{paperId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: paperSubject,
}
