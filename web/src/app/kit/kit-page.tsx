import { Page } from '../../components/layout/page.tsx'
import { ToastHost } from '../../components/message/toast.tsx'
import { DataParts } from './data-parts.tsx'
import { FormParts } from './form-parts.tsx'
import { MessageParts } from './message-parts.tsx'
import { TimeParts } from './time-parts.tsx'

/** Every part in every state, for whoever builds screens. Only in development and emulator builds. */
export default function KitPage() {
  return (
    <main>
      <Page title="Bộ phận giao diện" context="Chỉ có trong bản thử nghiệm">
        <FormParts />
        <TimeParts />
        <DataParts />
        <MessageParts />
      </Page>
      <ToastHost />
    </main>
  )
}
