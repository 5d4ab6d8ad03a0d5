import { Page } from '../../../components/layout/page.tsx'
import { listWords } from './vi.ts'

/** Conferences one is invited to, and those that are to be called. */
export const ListPage = () => <Page title={listWords.title}>{null}</Page>
