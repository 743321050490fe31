import type { Tenant } from '../store.ts'

/** A key column cannot be null, so the operator's rows carry the empty text. */
export const operator = ''

export const tenantColumn = (tenant: Tenant): string => tenant ?? operator

export const tenantOf = (column: string): Tenant => (column === operator ? null : column)

/** Whose rows a tenant sees: the operator's and its own. */
export const seenBy = (tenant: Tenant): string[] => (tenant === null ? [operator] : [operator, tenant])
