import { receiptReference } from '../../../ids.ts'
import { viSubject } from '../../../vi.ts'
import type { FactsFor } from '../subjects.ts'

type PaperFacts = FactsFor<'paper', never>

export const isPerson = ({ paper }: PaperFacts) => paper.subjectKind === 'person'

export const paperWord = (facts: PaperFacts) => (isPerson(facts) ? 'bản kiểm điểm' : 'báo cáo kiểm điểm')

/** To the writer "của đồng chí"; a collective is named. */
export const ownPaper = (facts: PaperFacts) =>
  isPerson(facts) ? 'bản kiểm điểm của đồng chí' : `báo cáo kiểm điểm của ${facts.paper.subjectName}`

/** To others than the writer: whose it is. */
export const subjectWord = ({ paper }: PaperFacts) => viSubject(paper.subjectKind, paper.subjectName)

/** The receipt's reference of the revision that the mail is about. */
export const reference = ({ campaign, paper, occasion }: PaperFacts) =>
  receiptReference(campaign.year, paper.number, occasion)

export const readingPage = ({ paper }: PaperFacts) => `/ho-so/${encodeURIComponent(paper.id)}`
export const writingPage = ({ paper }: PaperFacts) => `/ban-kiem-diem/${encodeURIComponent(paper.id)}`
