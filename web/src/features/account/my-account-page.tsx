import { Page } from '../../components/layout/page.tsx'
import { AccountTrail } from './account-trail.tsx'
import { ChangePassword } from './change-password.tsx'
import { KnownOfMe } from './known-of-me.tsx'
import { myAccountWords as words } from './vi.ts'

/** One's own account: what is known, the password, what was done to it. */
export const MyAccountPage = () => (
  <Page title={words.title}>
    <KnownOfMe />
    <ChangePassword />
    <AccountTrail />
  </Page>
)
