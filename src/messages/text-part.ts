import type { Line, Part } from './message.ts'

/** Lines as a part of a message; none where there are none. */
export const textPart = (lines: readonly Line[]): readonly Part[] => (lines.length > 0 ? [{ kind: 'text', lines }] : [])
