import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from './pages/not-found.tsx'

const ListPage = lazy(async () => ({ default: (await import('../features/conferences/list/list-page.tsx')).ListPage }))
const PlanPage = lazy(async () => ({ default: (await import('../features/conferences/plan/plan-page.tsx')).PlanPage }))
const OverviewPage = lazy(async () => ({
  default: (await import('../features/conferences/overview/overview-page.tsx')).OverviewPage,
}))
const HandoutPage = lazy(async () => ({
  default: (await import('../features/conferences/handout/handout-page.tsx')).HandoutPage,
}))
const MeetingPage = lazy(async () => ({
  default: (await import('../features/conferences/meeting/meeting-page.tsx')).MeetingPage,
}))
const MinutesPage = lazy(async () => ({
  default: (await import('../features/conferences/minutes/minutes-page.tsx')).MinutesPage,
}))
const ProposalPage = lazy(async () => ({
  default: (await import('../features/conferences/proposal/proposal-page.tsx')).ProposalPage,
}))
const BallotPage = lazy(async () => ({
  default: (await import('../features/conferences/ballot/ballot-page.tsx')).BallotPage,
}))
const BallotKeyPage = lazy(async () => ({
  default: (await import('../features/conferences/ballot/key/key-page.tsx')).BallotKeyPage,
}))

/** The screens of conferences. No role is asked here: who is invited to which is known by the documents alone. */
export const ConferenceRoutes = () => (
  <Switch>
    <Route path="/hoi-nghi">
      <ListPage />
    </Route>
    <Route path="/hoi-nghi/lap/:unit">{({ unit }) => <PlanPage key={unit} unit={unit} />}</Route>
    <Route path="/hoi-nghi/:id/sua">{({ id }) => <PlanPage key={id} conferenceId={id} />}</Route>
    <Route path="/hoi-nghi/:id/tai-lieu">{({ id }) => <HandoutPage key={id} conferenceId={id} />}</Route>
    <Route path="/hoi-nghi/:id/dien-bien">{({ id }) => <MeetingPage key={id} conferenceId={id} />}</Route>
    <Route path="/hoi-nghi/:id/bien-ban">{({ id }) => <MinutesPage key={id} conferenceId={id} />}</Route>
    <Route path="/hoi-nghi/:id/de-nghi">{({ id }) => <ProposalPage key={id} conferenceId={id} />}</Route>
    <Route path="/hoi-nghi/:id/phieu">{({ id }) => <BallotPage key={id} conferenceId={id} />}</Route>
    <Route path="/hoi-nghi/:id/ma-mo-phieu">{({ id }) => <BallotKeyPage key={id} conferenceId={id} />}</Route>
    <Route path="/hoi-nghi/:id">{({ id }) => <OverviewPage key={id} conferenceId={id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
