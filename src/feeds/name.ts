import type { Feed } from './feed.ts'

/** What people call a feed. */
export const feedName = ({ title, address }: Pick<Feed, 'title' | 'address'>): string => title ?? address
