/** Tells the first sight of a key from a repetition. Remembers only so many: what is older is long settled. */
export function createOnce(limit: number): (key: string) => boolean {
  // A Set keeps the order of insertion, so its first entry is the oldest.
  const seen = new Set<string>()
  return key => {
    if (seen.has(key)) return false
    seen.add(key)
    if (seen.size > limit) seen.delete(seen.values().next().value ?? key)
    return true
  }
}

/** What names one delivery by Slack, however often it is repeated: events have an id, interactions a trigger. */
export function deliveryKey(body: object): string | null {
  const { event_id: event, trigger_id: trigger } = body as { event_id?: unknown; trigger_id?: unknown }
  if (typeof event === 'string') return `event ${event}`
  return typeof trigger === 'string' ? `trigger ${trigger}` : null
}
