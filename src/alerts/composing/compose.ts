import type { Store, Tenant } from '../../index/store.ts'
import type { Message } from '../../messages/message.ts'
import { figureKey } from '../deciding/verdict.ts'
import type { Office, Present } from '../delivery/office.ts'
import { keyOfFigure } from '../matching/plan.ts'
import type { Alert, Post } from '../post.ts'
import { alertsIn } from '../store/posts.ts'
import type { AlertDatabase } from '../store/tables.ts'
import { type KeptVerdict, verdictsOf } from '../store/verdicts.ts'
import { alertMessage, withdrawnMessage } from './alert.ts'
import { digestMessage } from './digest.ts'
import { standingOf, type Told, told } from './told.ts'

/** What a post says, made of the index as it is now; null when nothing is left to say. */
export async function compose(office: Office, post: Post, now: Date): Promise<Message | null> {
  const alerts = await alertsIn(office.db, [post.id])
  // Watches of one channel share a post; the figure is told once.
  const figures = [...new Map(alerts.map(alert => [alert.key, alert])).values()]
  const all: Told[] = []
  for (const alert of figures) {
    // What was withdrawn before a digest told of it needs no telling.
    if (post.form === 'digest' && alert.state === 'withdrawn') continue
    const one = await toldOf(office, alert, post.to.tenant)
    if (one !== null) all.push(one)
  }
  const [first] = all
  if (first === undefined) return null
  // What was sent in time is not late because it is brought up to date.
  const sent = { now: post.sent === null ? now : new Date(post.sent), doubtful: post.doubtful }
  if (post.form === 'digest') return digestMessage(all, sent)
  return post.form === 'withdrawn' ? withdrawnMessage(first, sent) : alertMessage(first, sent)
}

async function toldOf(office: Office, alert: Alert, reader: Tenant): Promise<Told | null> {
  const key = keyOfFigure(alert.key)
  const verdict = (await verdictsOf(office.db, alert.tenant, [key])).get(key)
  if (verdict === undefined) return null
  const withdrawn = alert.state === 'withdrawn' || alert.kinds.includes('withdrawn')
  const viewer = alert.tenant ?? ((await hasCorrections(office.db, reader)) ? reader : null)
  const present = withdrawn ? null : await keptStanding(office, { ...verdict, tenant: viewer })
  const since = withdrawn ? await sinceThen(office.store, verdict) : undefined
  return told(verdict, { watch: alert.watch, kinds: alert.kinds, at: alert.at, withdrawn }, present, since)
}

/** Whether somebody reads through corrections of its own, so that one figure may read otherwise there than everywhere. */
async function hasCorrections(db: AlertDatabase, tenant: Tenant): Promise<boolean> {
  if (tenant === null) return false
  const rows = await db.selectFrom('correction').select('id').where('tenant', '=', tenant).limit(1).execute()
  return rows.length > 0
}

/** What has become of a figure that was withdrawn: who said that it is no claim, or that it is there again. */
async function sinceThen(
  store: Store,
  { tenant, claim, instead, key }: KeptVerdict,
): Promise<Pick<Told, 'aside' | 'isBack'>> {
  const now = instead === null ? await store.claim(tenant, claim.id) : null
  if (now === null || now.replaced) return { aside: null, isBack: false }
  if (now.aside) return { aside: now.correction ?? null, isBack: false }
  return { aside: null, isBack: figureKey(now) === key }
}

/** So many figures' standings are kept at once. */
const mostKept = 50

function keptStanding({ store, standings }: Office, { tenant, claim, key }: KeptVerdict): Promise<Present | null> {
  const name = JSON.stringify([tenant, key])
  const held = standings.get(name)
  if (held !== undefined) return held
  const found = presentOf(store, tenant, claim.id, key)
  if (standings.size >= mostKept) standings.delete(standings.keys().next().value!)
  standings.set(name, found)
  found.catch(() => standings.delete(name))
  return found
}

/** A figure's claim as the index has it now, and how it stands; null when it has it no more. */
export async function presentOf(store: Store, tenant: Tenant, id: string, key: string): Promise<Present | null> {
  const claim = await store.claim(tenant, id)
  if (claim === null || claim.replaced || claim.aside || figureKey(claim) !== key) return null
  // Sums of killed and wounded stand among casualties.
  const measures = claim.measure === 'casualties' ? [claim.measure, 'killed', 'wounded'] : [claim.measure]
  const claims = await store.claims({ tenant, subjects: [claim.subject.id], measures })
  return { claim, standing: standingOf(claim, claims) }
}
