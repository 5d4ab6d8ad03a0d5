import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from './pages/not-found.tsx'

const RegistryPage = lazy(async () => ({
  default: (await import('../features/registry/list/registry-page.tsx')).RegistryPage,
}))
const UnitPage = lazy(async () => ({ default: (await import('../features/registry/unit/unit-page.tsx')).UnitPage }))
const PersonPage = lazy(async () => ({
  default: (await import('../features/registry/person/person-page.tsx')).PersonPage,
}))

/** Units and people, each with an address of its own; "moi" is a new one. */
export const RegistryRoutes = () => (
  <Switch>
    <Route path="/danh-sach">
      <RegistryPage show="units" />
    </Route>
    <Route path="/danh-sach/can-bo">
      <RegistryPage show="people" />
    </Route>
    <Route path="/danh-sach/don-vi/:id">{({ id }) => <UnitPage key={id} id={id === 'moi' ? null : id} />}</Route>
    <Route path="/danh-sach/can-bo/:id">{({ id }) => <PersonPage key={id} id={id === 'moi' ? null : id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
