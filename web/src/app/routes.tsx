import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Skeleton } from '../components/message/skeleton.tsx'
import { useMe } from '../lib/use-access.ts'
import { ConferenceRoutes } from './conference-routes.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadBoard, loadHome, loadWriting } from './loading/entrances.ts'
import {
  AppraisalPage,
  AppraisalPrintPage,
  CommentsPage,
  CompleteSheetsPage,
  DecisionPage,
  DecisionPrintPage,
  DossierPage,
  EnterPlanPage,
  FromPaperPage,
  LetterPage,
  NoticePage,
  OpinionPage,
  OpinionPrintPage,
  OutsidePage,
  PetitionsPage,
  PlanPrintPage,
  QuestionsPage,
  RemediationPage,
  ReportPage,
  ResultsPage,
  SetsPage,
  ToldPrintPage,
} from './loading/rating-pages.ts'
import { DeniedPage } from './pages/denied.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { RegistryRoutes } from './registry-routes.tsx'

const HomePage = lazy(loadHome)
const WritingPage = lazy(loadWriting)
const SealPage = lazy(async () => ({ default: (await import('../features/writing/seal-page.tsx')).SealPage }))
const ReadingPage = lazy(async () => ({ default: (await import('../features/reading/reading-page.tsx')).ReadingPage }))
const BoardPage = lazy(loadBoard)
const AccountsPage = lazy(async () => ({
  default: (await import('../features/accounts/accounts-page.tsx')).AccountsPage,
}))
const MyAccountPage = lazy(async () => ({
  default: (await import('../features/account/my-account-page.tsx')).MyAccountPage,
}))

const OpenCampaignPage = lazy(async () => ({
  default: (await import('../features/campaign/open-page.tsx')).OpenCampaignPage,
}))
const NamedPage = lazy(async () => ({
  default: (await import('../features/campaign/named/named-page.tsx')).NamedPage,
}))
const CalendarPage = lazy(async () => ({
  default: (await import('../features/conferences/calendar/calendar-page.tsx')).CalendarPage,
}))
const RemindPage = lazy(async () => ({ default: (await import('../features/reminders/remind-page.tsx')).RemindPage }))
const EnterPage = lazy(async () => ({ default: (await import('../features/on-paper/enter-page.tsx')).EnterPage }))
const NotRatedPage = lazy(async () => ({
  default: (await import('../features/not-rated/not-rated-page.tsx')).NotRatedPage,
}))
const SuggestPage = lazy(async () => ({
  default: (await import('../features/suggestions/suggest-page.tsx')).SuggestPage,
}))

const DocketPage = lazy(async () => ({ default: (await import('../features/docket/docket-page.tsx')).DocketPage }))

/** The shape of a screen while its code comes. */
const Shape = () => (
  <div className="mx-auto w-full max-w-6xl px-4 py-8 md:px-8">
    <Skeleton lines={7} />
  </div>
)

/** `when` false is believed only once roles and relations are known. */
const Allowed = ({ when, children }: { when: boolean; children: ReactNode }) => {
  const { settled } = useMe()
  if (when) return children
  return settled ? <DeniedPage /> : <Shape />
}

/**
 * The screens behind sign-in, each loaded when first asked for. Roles here only spare a screen that could show
 * nothing; what may be read is decided by the rules.
 */
export const Routes = () => {
  const { access, seesBoard } = useMe()
  // A new address gets a new boundary: a screen that broke must not hold up the next one.
  const [path] = useLocation()
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Shape />}>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/ban-kiem-diem/:paperId/gui">
            {({ paperId }) => <SealPage key={paperId} paperId={paperId} />}
          </Route>
          <Route path="/ban-kiem-diem/:paperId">
            {({ paperId }) => <WritingPage key={paperId} paperId={paperId} />}
          </Route>
          <Route path="/ho-so/:paperId">{({ paperId }) => <ReadingPage key={paperId} paperId={paperId} />}</Route>
          <Route path="/goi-y/:paperId">{({ paperId }) => <SuggestPage key={paperId} paperId={paperId} />}</Route>
          <Route path="/nhap-thay/:paperId">{({ paperId }) => <EnterPage key={paperId} paperId={paperId} />}</Route>
          <Route path="/xep-loai/:reviewId">
            {({ reviewId }) => <NotRatedPage key={reviewId} reviewId={reviewId} />}
          </Route>
          <Route path="/hoi-nghi/*?">
            <ConferenceRoutes />
          </Route>
          <Route path="/tham-dinh/in">
            <AppraisalPrintPage />
          </Route>
          <Route path="/tham-dinh/lay-y-kien/:number">
            {({ number }) => <LetterPage key={number} number={number} />}
          </Route>
          <Route path="/tham-dinh/lay-y-kien">
            <OutsidePage />
          </Route>
          <Route path="/quyet-dinh/bo-tai-lieu">
            <SetsPage />
          </Route>
          <Route path="/quyet-dinh/in">
            <DecisionPrintPage />
          </Route>
          <Route path="/quyet-dinh/van-ban">
            <FromPaperPage />
          </Route>
          <Route path="/quyet-dinh">
            <DecisionPage />
          </Route>
          <Route path="/nhan-xet/in">
            <CompleteSheetsPage />
          </Route>
          <Route path="/nhan-xet">
            <CommentsPage />
          </Route>
          <Route path="/thong-bao">
            <NoticePage />
          </Route>
          <Route path="/kien-nghi">
            <PetitionsPage />
          </Route>
          <Route path="/bao-cao">
            <Allowed when={access.organiser.length > 0}>
              <ReportPage />
            </Allowed>
          </Route>
          <Route path="/ket-qua/in">
            <ToldPrintPage />
          </Route>
          <Route path="/ket-qua">
            <ResultsPage />
          </Route>
          <Route path="/khac-phuc/in/:planId">{({ planId }) => <PlanPrintPage key={planId} planId={planId} />}</Route>
          <Route path="/khac-phuc/nhap/:paperId">
            {({ paperId }) => <EnterPlanPage key={paperId} paperId={paperId} />}
          </Route>
          <Route path="/khac-phuc">
            <RemediationPage />
          </Route>
          <Route path="/luu-tru">
            <DossierPage />
          </Route>
          <Route path="/lam-ro">
            <QuestionsPage />
          </Route>
          <Route path="/tham-dinh">
            <AppraisalPage />
          </Route>
          <Route path="/y-kien/in">
            <OpinionPrintPage />
          </Route>
          <Route path="/y-kien">
            <OpinionPage />
          </Route>
          <Route path="/lich-lam-viec">
            <CalendarPage />
          </Route>
          <Route path="/tien-do/don-doc">
            <Allowed when={access.organiser.length > 0}>
              <RemindPage />
            </Allowed>
          </Route>
          <Route path="/tien-do">
            <Allowed when={seesBoard}>
              <BoardPage />
            </Allowed>
          </Route>
          <Route path="/dot-kiem-diem/giao-viec">
            <Allowed when={access.organiser.length > 0}>
              <NamedPage />
            </Allowed>
          </Route>
          <Route path="/dot-kiem-diem/mo">
            <Allowed when={access.admin || access.registrar === true}>
              <OpenCampaignPage />
            </Allowed>
          </Route>
          <Route path="/tai-khoan-cua-toi">
            <MyAccountPage />
          </Route>
          <Route path="/danh-sach/*?">
            <Allowed when={access.registrar === true || access.organiser.length > 0}>
              <RegistryRoutes registrar={access.registrar === true} />
            </Allowed>
          </Route>
          <Route path="/so-van-ban">
            <Allowed when={(access.docket ?? []).length > 0}>
              <DocketPage />
            </Allowed>
          </Route>
          <Route path="/tai-khoan">
            <Allowed when={access.admin}>
              <AccountsPage />
            </Allowed>
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
