import { Skeleton } from '../../components/message/skeleton.tsx'

/** The first moment: the shape of a page, before anything is known. */
export const Waiting = () => (
  <main className="mx-auto max-w-2xl px-4 py-16">
    <Skeleton lines={6} />
  </main>
)
