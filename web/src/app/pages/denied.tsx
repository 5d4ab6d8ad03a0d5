import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { appWords } from '../vi.ts'

/** For a place that the person's roles do not open. */
export const DeniedPage = () => (
  <Page title={appWords.deniedTitle}>
    <p className="prose-measure">{appWords.deniedText}</p>
    <div>
      <LinkButton href="/">{appWords.goHome}</LinkButton>
    </div>
  </Page>
)
