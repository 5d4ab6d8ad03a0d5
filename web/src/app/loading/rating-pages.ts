import { lazy } from 'react'

/** Where levels are proposed, decided, told, reported, and what follows, each loaded when it is first asked for. */

export const AppraisalPage = lazy(async () => ({
  default: (await import('../../features/appraisal/appraisal-page.tsx')).AppraisalPage,
}))
export const AppraisalPrintPage = lazy(async () => ({
  default: (await import('../../features/appraisal/print/print-page.tsx')).AppraisalPrintPage,
}))
export const OutsidePage = lazy(async () => ({
  default: (await import('../../features/appraisal/outside/outside-page.tsx')).OutsidePage,
}))
export const LetterPage = lazy(async () => ({
  default: (await import('../../features/appraisal/outside/letter-page.tsx')).LetterPage,
}))
export const FromPaperPage = lazy(async () => ({
  default: (await import('../../features/decision/paper/from-paper-page.tsx')).FromPaperPage,
}))
export const DecisionPage = lazy(async () => ({
  default: (await import('../../features/decision/decision-page.tsx')).DecisionPage,
}))
export const CommentsPage = lazy(async () => ({
  default: (await import('../../features/comments/comments-page.tsx')).CommentsPage,
}))
export const CompleteSheetsPage = lazy(async () => ({
  default: (await import('../../features/comments/print/sheets-page.tsx')).CompleteSheetsPage,
}))
export const SetsPage = lazy(async () => ({
  default: (await import('../../features/decision/print/sets-page.tsx')).SetsPage,
}))
export const DecisionPrintPage = lazy(async () => ({
  default: (await import('../../features/decision/print/print-page.tsx')).DecisionPrintPage,
}))
export const NoticePage = lazy(async () => ({
  default: (await import('../../features/notice/notice-page.tsx')).NoticePage,
}))
export const ResultsPage = lazy(async () => ({
  default: (await import('../../features/notice/results-page.tsx')).ResultsPage,
}))
export const ToldPrintPage = lazy(async () => ({
  default: (await import('../../features/notice/print/told-page.tsx')).ToldPrintPage,
}))
export const PetitionsPage = lazy(async () => ({
  default: (await import('../../features/notice/petition/petitions-page.tsx')).PetitionsPage,
}))
export const ReportPage = lazy(async () => ({
  default: (await import('../../features/report/report-page.tsx')).ReportPage,
}))
export const RemediationPage = lazy(async () => ({
  default: (await import('../../features/remediation/remediation-page.tsx')).RemediationPage,
}))
export const EnterPlanPage = lazy(async () => ({
  default: (await import('../../features/remediation/form/enter-page.tsx')).EnterPlanPage,
}))
export const PlanPrintPage = lazy(async () => ({
  default: (await import('../../features/remediation/print-page.tsx')).PlanPrintPage,
}))
export const DossierPage = lazy(async () => ({
  default: (await import('../../features/dossier/dossier-page.tsx')).DossierPage,
}))
export const QuestionsPage = lazy(async () => ({
  default: (await import('../../features/questions/questions-page.tsx')).QuestionsPage,
}))
export const OpinionPage = lazy(async () => ({
  default: (await import('../../features/consultation/opinion-page.tsx')).OpinionPage,
}))
export const OpinionPrintPage = lazy(async () => ({
  default: (await import('../../features/consultation/print-page.tsx')).OpinionPrintPage,
}))
