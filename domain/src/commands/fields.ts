import * as z from 'zod/mini'
import { TIME } from '../time.ts'
import { oneLine, shown } from './shown.ts'

/** Fields that inputs of commands share, each with its limit. */

/** The key of one intention: the same on every repeat of it. */
export const keySchema = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/))
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const timeSchema = z.string().check(z.regex(TIME))
/** Text of one or more lines. */
export const shortText = z.string().check(z.maxLength(500), z.overwrite(shown))
export const longText = z.string().check(z.maxLength(15_000), z.overwrite(shown))
/** One line, as a place or a name: breaks would let it pass for another part of a mail or a paper. */
export const lineText = z.string().check(z.maxLength(500), z.overwrite(oneLine))
/** Number of an issued paper, and what follows its kind: "ĐĐ", "LĐLĐ". */
export const numberSchema = z.int().check(z.minimum(1), z.maximum(9999))
export const codeSchema = z.string().check(z.maxLength(30), z.overwrite(oneLine))

/** A record by ids or rules; schemas know no length of one, so that it is asked here. */
export const recordOf = <V extends z.ZodMiniType>(value: V, most: number) =>
  z.record(z.string().check(z.maxLength(200)), value).check(z.refine((record) => Object.keys(record).length <= most))
const id = (pattern: RegExp) => z.string().check(z.maxLength(200), z.regex(pattern))
/** What may name a document at all: anything else makes the database throw before it looks, at every repeat. */
export const documentIdSchema = z.string().check(z.maxLength(500), z.regex(/^(?!\.{1,2}$)(?!__.*__$)[^/]+$/))
export const campaignIdSchema = id(/^[a-z0-9-]+$/)
/** A person or a unit. */
export const subjectSchema = id(/^[a-z0-9-]+$/)
export const personIdSchema = id(/^p-[a-z0-9-]+$/)
export const paperIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+$/)
export const reviewIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+_[A-Za-z]+$/)
/** An act of a conference. */
export const actIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+_\d+\.[a-z]+\.\d+$/)
/** Of a conference, a body, a unit or a campaign. */
export const anyActIdSchema = id(/^[a-z0-9-]+(_[a-z0-9-]+){0,2}\.[a-z]+\.\d+$/)
export const conferenceIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+_\d+$/)
/**
 * A day or an hour as it stands in its box, empty or mistyped too: a condition of the command refuses what is none, in words of its own, where a
 * schema could only say that nothing of the call is understood. Only where that condition comes before anything reckons with it.
 */
export const asTyped = z.string().check(z.maxLength(100), z.overwrite(oneLine))
