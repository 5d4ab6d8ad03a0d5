import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema } from '../../commands/fields.ts'
import { oneLine } from '../../commands/shown.ts'
import { paths } from '../../ids.ts'
import { trackSchema } from '../../model/process.ts'
import { organisesTrack, type ReportNamed, reportReaders } from '../../report/facts.ts'
import { TABLE_IDS } from '../tables.ts'
import { mappingFaults } from './fits.ts'
import { FORM_COLUMNS_MAX, FORM_LETTERS_MAX, FORM_NAME_MAX, FORMS_MAX, FORMS_SAVED_MAX } from './limits.ts'
import { type FormAct, standingForms } from './superior-form.ts'

/** How a .xlsx file begins, in base64: the mark of an archive. What is within is looked at wherever it is opened. */
const BEGINS = 'UEsDB'

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  table: z.enum(TABLE_IDS),
  name: z.string().check(z.maxLength(FORM_NAME_MAX), z.overwrite(oneLine)),
  /** Empty: it is no longer used. */
  file: z.string().check(z.maxLength(FORM_LETTERS_MAX), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  sheet: z.string().check(z.maxLength(100)),
  firstRow: z.int().check(z.minimum(1), z.maximum(10_000)),
  columns: z
    .array(
      z.strictObject({
        at: z.int().check(z.minimum(0), z.maximum(299)),
        column: z.string().check(z.maxLength(40)),
      }),
    )
    .check(z.maxLength(FORM_COLUMNS_MAX)),
  key: keySchema,
})

type Named = ReportNamed<z.output<typeof input>>

export interface FormFacts extends Named {
  /** Every form that was saved in the campaign, without its file. */
  saved: readonly Pick<FormAct, 'track' | 'name' | 'number' | 'standing'>[]
  caller: Named['caller'] & { name: string }
}

const isSame = ({ input: asked }: FormFacts, { track, name }: FormFacts['saved'][number]): boolean =>
  track === asked.track && name === asked.name

const unfit = ({ input: { table, name, file, columns } }: FormFacts): Refusal | null => {
  if (name === '') return { reason: 'formInvalid', at: { name: 'noName' } }
  if (file === '') return null
  if (!file.startsWith(BEGINS)) return { reason: 'formInvalid', at: { file: 'noFile' } }
  const at = mappingFaults(table, columns)
  return Object.keys(at).length > 0 ? { reason: 'formInvalid', at } : null
}

/** By track, so that one does not use up what another has. What is no longer used may always be taken out. */
const tooMany = (facts: FormFacts): 'formsFull' | 'formsSpent' | null => {
  const { input: asked } = facts
  if (asked.file === '') return null
  const saved = facts.saved.filter(({ track }) => track === asked.track)
  if (saved.filter(({ standing }) => standing).length >= FORMS_SAVED_MAX) return 'formsSpent'
  return standingForms(saved).filter((each) => !isSame(facts, each)).length >= FORMS_MAX ? 'formsFull' : null
}

const decide = (facts: FormFacts): Done => {
  const { campaign, caller, input: asked } = facts
  const { track, table, name, file, sheet, firstRow, columns } = asked
  // It was taken out of use already.
  if (file === '' && !standingForms(facts.saved).some((each) => isSame(facts, each))) return { writes: [] }
  const act: FormAct = {
    ...{ ...ofCampaign('form', facts), audience: reportReaders(campaign, track, caller.uid) },
    ...{ track, table, name, standing: file !== '', file, sheet, firstRow },
    columns: file === '' ? [] : columns,
  }
  return { writes: [{ op: 'create', path: paths.act(act.id), data: act }] }
}

/**
 * "Lưu biểu mẫu của cấp trên": an empty form as who stands above sends it, and which of its columns takes which of ours. Saved again
 * under the same name, it takes the place of the earlier one; without a file it is no longer used.
 */
export const saveForm: Command<typeof input, Named, FormFacts, Done, object> = {
  title: 'Lưu, bỏ biểu mẫu Excel của cấp trên',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: organisesTrack,
      why: 'Bộ phận tổ chức lưu biểu mẫu trống của cấp trên, cột nào nhận số liệu nào; số liệu được điền trên máy người dùng, chỉ gồm những gì người đó được đọc.',
    },
  ],
  conditions: [campaignOpen, { atom: 'formFits', refuses: unfit }, { atom: 'formsLeft', refuses: tooMany }],
  writes: ['acts/{actId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
