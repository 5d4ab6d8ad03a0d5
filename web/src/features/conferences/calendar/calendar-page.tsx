import { Page } from '../../../components/layout/page.tsx'
import { calendarWords } from './vi.ts'

/** Days off and swapped days of the campaign. */
export const CalendarPage = () => <Page title={calendarWords.title}>{null}</Page>
