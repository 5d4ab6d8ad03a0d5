import { APPRAISAL_REFUSALS } from '@kiemdiem/domain/appraisal/refusals'
import { DRAFT_REFUSALS } from '@kiemdiem/domain/conference/handout/draft-refusals'
import { CONSULTATION_REFUSALS } from '@kiemdiem/domain/consultation/outside/refusals'
import { DECISION_REFUSALS } from '@kiemdiem/domain/decision/refusals'
import { DOSSIER_REFUSALS } from '@kiemdiem/domain/dossier/refusals'
import { NOTICE_REFUSALS } from '@kiemdiem/domain/notice/refusals'
import { SUGGESTION_REFUSALS } from '@kiemdiem/domain/papers/suggest/refusals'
import { NOT_RATED_REFUSALS } from '@kiemdiem/domain/ratings/not-rated/refusals'
import { ACCOUNT_REFUSALS } from '@kiemdiem/domain/refusals/accounts'
import { COPY_REFUSALS } from '@kiemdiem/domain/refusals/copies'
import { DOCKET_REFUSALS } from '@kiemdiem/domain/refusals/docket'
import { IMPORT_REFUSALS } from '@kiemdiem/domain/refusals/import'
import { OPENING_REFUSALS } from '@kiemdiem/domain/refusals/opening'
import { REFUSALS } from '@kiemdiem/domain/refusals/refusals'
import { REGISTRY_REFUSALS } from '@kiemdiem/domain/refusals/registry'
import { STAGE_REFUSALS } from '@kiemdiem/domain/refusals/stages'
import { STATE_REFUSALS } from '@kiemdiem/domain/refusals/states'
import { WORK_REFUSALS } from '@kiemdiem/domain/refusals/work'
import { REMEDIATION_REFUSALS } from '@kiemdiem/domain/remediation/refusals'
import { REMINDER_REFUSALS } from '@kiemdiem/domain/reminders/late/refusals'
import { REPORT_REFUSALS } from '@kiemdiem/domain/report/refusals'
import { TABLE_REFUSALS } from '@kiemdiem/domain/tables/refusals'
import { expect, test } from 'vitest'
import { learnSentences, reasonOf, refusedAt, sentenceFor } from './errors-vi.ts'

learnSentences({
  ...WORK_REFUSALS,
  ...OPENING_REFUSALS,
  ...ACCOUNT_REFUSALS,
  ...REGISTRY_REFUSALS,
  ...IMPORT_REFUSALS,
  ...STAGE_REFUSALS,
  ...DECISION_REFUSALS,
  ...NOTICE_REFUSALS,
  ...DOSSIER_REFUSALS,
  ...REMINDER_REFUSALS,
  ...CONSULTATION_REFUSALS,
  ...NOT_RATED_REFUSALS,
  ...APPRAISAL_REFUSALS,
  ...DRAFT_REFUSALS,
  ...SUGGESTION_REFUSALS,
  ...REMEDIATION_REFUSALS,
  ...REPORT_REFUSALS,
  ...TABLE_REFUSALS,
  ...STATE_REFUSALS,
  ...COPY_REFUSALS,
  ...DOCKET_REFUSALS,
})

const UNKNOWN = sentenceFor(new Error('whatever'))

test('every refusal has a sentence of its own', () => {
  const sentences = Object.keys(REFUSALS).map((reason) => sentenceFor({ code: 'functions/x', details: { reason } }))
  expect(sentences).not.toContain(UNKNOWN)
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('an unforeseen fault names its number, which the log holds', () => {
  const error = { code: 'functions/unknown', details: { reason: 'broken', fault: '5F3A09C1' } }
  expect(sentenceFor(error)).toContain('Mã lỗi: 5F3A09C1.')
})

test('a wrong password and an unknown account read the same', () => {
  const sentences = ['auth/invalid-credential', 'auth/user-not-found', 'auth/wrong-password', 'auth/user-disabled'].map(
    (code) => sentenceFor({ code }),
  )
  expect(new Set(sentences).size).toBe(1)
  expect(sentences[0]).not.toBe(UNKNOWN)
})

test('a lost connection says that nothing is lost and what to do', () => {
  expect(sentenceFor({ code: 'auth/network-request-failed' })).toContain('mất kết nối')
  expect(sentenceFor({ code: 'functions/internal' })).toContain('còn nguyên')
})

test('strange errors do not break the mapping', () => {
  for (const error of [null, undefined, 'text', 7, { details: 'x' }, { details: { reason: 3 } }]) {
    expect(reasonOf(error)).toBeNull()
    expect(sentenceFor(error)).toBe(UNKNOWN)
  }
})

test('where a refusal stands is read as reasons by place, and nothing else', () => {
  expect(refusedAt({ details: { reason: 'itemsNotReady', at: { r1: 'paperMissing', r2: 7 } } })).toEqual({
    r1: 'paperMissing',
  })
  for (const error of [null, 'text', {}, { details: { at: 'x' } }]) expect(refusedAt(error)).toEqual({})
})
