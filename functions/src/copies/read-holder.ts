import type { ActHead, CopyNamed } from '@kiemdiem/domain/copies/holder'
import { paths } from '@kiemdiem/domain/ids'
import { ACT_OWNERS } from '@kiemdiem/domain/model/act'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { paperSchema, revisionSchema } from '@kiemdiem/domain/model/paper'
import { trackSchema } from '@kiemdiem/domain/model/process'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { Transaction } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import type { Call } from '../serve/reader.ts'

/** Every kind of act, as far as its copies go. */
const actHeadSchema: z.ZodMiniType<ActHead> = z.object({
  id: z.string(),
  kind: z.string(),
  campaign: z.string(),
  of: z.strictObject({ kind: z.enum(ACT_OWNERS), id: z.string() }),
  track: z.optional(trackSchema),
  what: z.optional(z.string()),
  text: z.optional(z.string()),
  way: z.optional(z.string()),
  audience: z.optional(z.array(z.string())),
  scope: z.optional(z.string()),
})

const actHolder = async (tx: Transaction, id: string): Promise<CopyNamed['holder'] | null> => {
  const act = parseOrNull(actHeadSchema, await tx.get(db.doc(paths.act(id))))
  if (!act) return null
  const held = act.of.kind === 'conference' ? await tx.get(db.doc(paths.conference(act.of.id))) : null
  const about = act.of.kind === 'paper' ? await tx.get(db.doc(paths.paper(act.of.id))) : null
  return {
    ...{ kind: 'act', act },
    conference: held && parse(conferenceSchema, held),
    about: about && parseOrNull(paperSchema, about),
  }
}

const paperHolder = async (tx: Transaction, id: string, revision: number): Promise<CopyNamed['holder'] | null> => {
  const paper = parseOrNull(paperSchema, await tx.get(db.doc(paths.paper(id))))
  if (!paper) return null
  const unit = parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(paper.unit))))
  const sealed = parseOrNull(revisionSchema, await tx.get(db.doc(paths.revision(id, revision))))
  const marked = (sealed?.onPaper?.mark ?? 'none') !== 'none'
  return { kind: 'paper', paper, revision, marked, clerks: unit ? [unit.head, ...unit.clerks] : [] }
}

/** The document that a call about a copy names; missing and not one's own are answered alike. */
export const readHolder = async (tx: Transaction, { of }: { of: CopyOf }, call: Call): Promise<CopyNamed | null> => {
  const holder = of.kind === 'act' ? await actHolder(tx, of.id) : await paperHolder(tx, of.id, of.revision)
  if (!holder) return null
  const { campaign } = holder.kind === 'act' ? holder.act : holder.paper
  return { ...call, of, holder, campaign: parse(campaignSchema, await tx.get(db.doc(paths.campaign(campaign)))) }
}

/** For the log: whose copy a call was about. Never its name. */
export const loggedCopy = ({ of }: { of: CopyOf }) => (of.kind === 'paper' ? { paperId: of.id } : { act: of.id })
