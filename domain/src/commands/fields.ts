import * as z from 'zod/mini'

/** Fields that inputs of commands share, each with its limit. */

/** The key of one intention: the same on every repeat of it. */
export const keySchema = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/))
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const shortText = z.string().check(z.maxLength(500))
export const longText = z.string().check(z.maxLength(15_000))
const id = (pattern: RegExp) => z.string().check(z.maxLength(200), z.regex(pattern))
export const campaignIdSchema = id(/^[a-z0-9-]+$/)
/** A person or a unit. */
export const subjectSchema = id(/^[a-z0-9-]+$/)
export const personIdSchema = id(/^p-[a-z0-9-]+$/)
export const paperIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+$/)
export const reviewIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+_[A-Za-z]+$/)
/** An act of a conference. */
export const actIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+_\d+\.[a-z]+\.\d+$/)
export const conferenceIdSchema = id(/^[a-z0-9-]+_[a-z0-9-]+_\d+$/)
