import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { appWords } from '../vi.ts'

export const NotFoundPage = () => (
  <Page title={appWords.notFoundTitle}>
    <p className="prose-measure">{appWords.notFoundText}</p>
    <div>
      <LinkButton href="/">{appWords.goHome}</LinkButton>
    </div>
  </Page>
)
