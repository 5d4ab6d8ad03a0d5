import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { DeniedPage } from './pages/denied.tsx'
import { NotFoundPage } from './pages/not-found.tsx'

const RegistryPage = lazy(async () => ({
  default: (await import('../features/registry/list/registry-page.tsx')).RegistryPage,
}))
const UnitPage = lazy(async () => ({ default: (await import('../features/registry/unit/unit-page.tsx')).UnitPage }))
const ImportPage = lazy(async () => ({
  default: (await import('../features/registry/import/import-page.tsx')).ImportPage,
}))
const PersonPage = lazy(async () => ({
  default: (await import('../features/registry/person/person-page.tsx')).PersonPage,
}))

/** Units and people, each with an address of its own; "moi" is a new one. Files are for who keeps the whole registry. */
export const RegistryRoutes = ({ registrar }: { registrar: boolean }) => (
  <Switch>
    <Route path="/danh-sach">
      <RegistryPage show="units" />
    </Route>
    <Route path="/danh-sach/can-bo">
      <RegistryPage show="people" />
    </Route>
    <Route path="/danh-sach/nhap">{registrar ? <ImportPage /> : <DeniedPage />}</Route>
    <Route path="/danh-sach/don-vi/:id">{({ id }) => <UnitPage key={id} id={id === 'moi' ? null : id} />}</Route>
    <Route path="/danh-sach/can-bo/:id">{({ id }) => <PersonPage key={id} id={id === 'moi' ? null : id} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
