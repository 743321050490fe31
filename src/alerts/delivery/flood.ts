import type { Post } from '../post.ts'

/** What has waited so long was held back: by quiet hours, a lost permission, or because nobody ran. */
const heldMilliseconds = 5 * 60_000
/** So many alerts that were held back are sent one by one; more of them come in one message. */
const mostAlone = 5

/** Alerts that are to come in one message so that a channel is not flooded; none when there are few. */
export function flood(posts: readonly Post[], now: Date): Post[] {
  const held = posts.filter(
    ({ form, state, doubtful, at }) =>
      // What may have arrived already must not come again as part of another message.
      form === 'alert' && state === 'waiting' && !doubtful && now.getTime() - Date.parse(at) > heldMilliseconds,
  )
  return held.length > mostAlone ? held : []
}
