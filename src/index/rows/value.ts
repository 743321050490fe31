/** How values that not every engine has are kept in columns; the only place that says so. */
export const flagColumn = (flag: boolean): number => (flag ? 1 : 0)

export const flagOf = (column: number): boolean => column === 1

export const listColumn = (list: readonly string[]): string => JSON.stringify(list)

export const listOf = (column: string): string[] => JSON.parse(column) as string[]
