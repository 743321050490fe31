import type { Store } from '../../index/store.ts'
import type { Message } from '../../messages/message.ts'
import { figureKey } from '../deciding/verdict.ts'
import { keyOfFigure } from '../matching/plan.ts'
import type { Alert, Post } from '../post.ts'
import { alertsIn } from '../store/posts.ts'
import type { AlertReader } from '../store/tables.ts'
import { type KeptVerdict, verdictsOf } from '../store/verdicts.ts'
import { alertMessage, withdrawnMessage } from './alert.ts'
import { digestMessage } from './digest.ts'
import { type Told, told } from './told.ts'

/** What a post says, made of the index as it is now; null when nothing is left to say. */
export async function compose(db: AlertReader, store: Store, post: Post, now: Date): Promise<Message | null> {
  const alerts = await alertsIn(db, [post.id])
  // Watches of one channel share a post; the figure is told once.
  const figures = [...new Map(alerts.map(alert => [alert.key, alert])).values()]
  const all: Told[] = []
  for (const alert of figures) {
    // What was withdrawn before a digest told of it needs no telling.
    if (post.form === 'digest' && alert.state === 'withdrawn') continue
    const one = await toldOf(db, store, post, alert)
    if (one !== null) all.push(one)
  }
  const [first] = all
  if (first === undefined) return null
  const sent = { now, zone: post.zone, doubtful: post.doubtful }
  if (post.form === 'digest') return digestMessage(all, sent)
  return post.form === 'withdrawn' ? withdrawnMessage(first, sent) : alertMessage(first, sent)
}

async function toldOf(db: AlertReader, store: Store, { to }: Post, alert: Alert): Promise<Told | null> {
  const key = keyOfFigure(alert.key)
  const verdict = (await verdictsOf(db, alert.tenant, [key])).get(key)
  if (verdict === undefined) return null
  const withdrawn = alert.state === 'withdrawn' || alert.kinds.includes('withdrawn')
  const present = withdrawn ? null : await presentOf(store, to.tenant, verdict)
  return told(verdict, { watch: alert.watch, kinds: alert.kinds, at: alert.at, withdrawn }, present)
}

/** The claim as the index has it now with what stands beside it; null when it has it no more. */
export async function presentOf(
  store: Store,
  tenant: Post['to']['tenant'],
  { claim: found, key }: Pick<KeptVerdict, 'claim' | 'key'>,
) {
  const claim = await store.claim(tenant, found.id)
  if (claim === null || claim.replaced || figureKey(claim) !== key) return null
  // Sums of killed and wounded stand among casualties.
  const measures = claim.measure === 'casualties' ? [claim.measure, 'killed', 'wounded'] : [claim.measure]
  return { claim, claims: await store.claims({ tenant, subjects: [claim.subject.id], measures }) }
}
