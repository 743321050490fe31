import { controlViews } from '../../messages/controls.ts'
import { compose } from '../composing/compose.ts'
import { mostFigures } from '../composing/digest.ts'
import type { Post } from '../post.ts'
import { DeliveryError, type Poster } from '../poster.ts'
import { changePost, splitDigest } from '../store/outbox.ts'
import { postsById } from '../store/posts.ts'
import type { Office } from './office.ts'
import { afterRefusal, afterTrouble, patience } from './wait.ts'

/** What came of a try: the channel may go on, or waits until then; `refused` says why it takes nothing. */
export interface Tried {
  readonly wait: Date | null
  readonly refused: string | null
}

const goOn: Tried = { wait: null, refused: null }

/** The command line that an alert's buttons are seen from: all of them lead to another command, so that the alert stays. */
export const invocation = '/watches'

/** Send one post: looked up first where an earlier try may have arrived. What became of it is written before this returns. */
export async function send(office: Office, poster: Poster, post: Post): Promise<Tried> {
  if (post.state === 'sending' && !(await isUnsent(office, poster, post))) return goOn
  return await attempt(office, poster, post)
}

/** Rejects with a DeliveryError when the platform cannot say now. */
async function isUnsent({ db, log, now }: Office, poster: Poster, post: Post): Promise<boolean> {
  const found = await poster.find(post.to, post.id, new Date(post.tried ?? post.at))
  if (found === 'cannot-look') {
    log.warn({ post: post.id }, 'Whether an alert arrived cannot be looked up; it is sent again and says so')
    await changePost(db, post.id, { doubtful: true })
    return true
  }
  if (found === null) return true
  await changePost(db, post.id, { state: 'posted', message: found.message, sent: now().toISOString(), error: null })
  return false
}

async function attempt(office: Office, poster: Poster, given: Post): Promise<Tried> {
  const { db, store, now, log } = office
  const post = (await postsById(db, [given.id])).get(given.id) ?? given
  if (post.form === 'digest') await splitDigest(db, post, mostFigures)
  const began = now()
  const message = await compose(office, post, began)
  if (message === null) {
    await changePost(db, post.id, { state: 'cancelled' })
    return goOn
  }
  const under = post.under === null ? null : ((await postsById(db, [post.under])).get(post.under)?.message ?? null)
  await store.keepViews(post.to.tenant, controlViews(message.controls, invocation), began)
  const attempts = post.attempts + 1
  // From here on the message may be there, whatever becomes of us.
  await changePost(db, post.id, { state: 'sending', tried: began.toISOString(), attempts })
  try {
    const options = { nonce: post.id, mention: post.mention, under, invocation }
    const { message: id } = await inTime(poster.send(post.to, message, options))
    await changePost(db, post.id, { state: 'posted', message: id, sent: now().toISOString(), error: null })
    return goOn
  } catch (error) {
    const trouble = troubleOf(error)
    const { kind, message: reason, after } = trouble
    log.warn({ post: post.id, kind, attempts, err: error }, 'An alert was not delivered')
    if (kind === 'invalid' || isHopeless(error, attempts)) {
      await changePost(db, post.id, { state: 'failed', error: reason })
      return goOn
    }
    await changePost(db, post.id, { state: kind === 'unknown' ? 'sending' : 'waiting', error: reason })
    return { wait: waitUntil(now(), kind, attempts, after), refused: kind === 'refused' ? reason : null }
  }
}

/** An edit can wait: some seconds after trouble, some minutes where nothing is taken. */
const editAttempts = 4

/** Bring a posted message up to date. */
export async function edit(office: Office, poster: Poster, post: Post): Promise<Tried> {
  const { db, store, now, log } = office
  const began = now()
  const done = { editsDone: post.editsWanted }
  const message = post.message === null ? null : await compose(office, post, began)
  if (message === null || post.message === null) {
    await changePost(db, post.id, done)
    return goOn
  }
  await store.keepViews(post.to.tenant, controlViews(message.controls, invocation), began)
  try {
    await inTime(poster.edit(post.to, post.message, message, { invocation }))
  } catch (error) {
    const { kind, message: reason, after } = troubleOf(error)
    log.warn({ post: post.id, kind, err: error }, 'An alert was not brought up to date')
    if (kind !== 'invalid' && error instanceof DeliveryError)
      return { wait: waitUntil(now(), kind, editAttempts, after), refused: null }
    await changePost(db, post.id, { error: reason })
  }
  await changePost(db, post.id, done)
  return goOn
}

/** So often a fault of ours is met by one message before the channel goes on without it. */
const mostFaults = 5

/** True for a message that we cannot send, whatever the platform says: it must not keep the others waiting for ever. */
export const isHopeless = (error: unknown, attempts: number): boolean =>
  !(error instanceof DeliveryError) && attempts >= mostFaults

/** How long a channel waits after trouble. What the platform asks for is kept to. */
export function waitUntil(now: Date, kind: DeliveryError['kind'], attempts: number, after: number | null): Date {
  const own = kind === 'refused' ? afterRefusal(attempts) : afterTrouble(attempts)
  return new Date(now.getTime() + (after === null ? own : Math.ceil(after * 1000)))
}

/** A fault of ours may have come after the message left: nobody knows then. */
export const troubleOf = (error: unknown): DeliveryError =>
  error instanceof DeliveryError
    ? error
    : new DeliveryError('unknown', error instanceof Error ? error.message : String(error), { cause: error })

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeliveryError('unknown', 'the platform did not answer')), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
