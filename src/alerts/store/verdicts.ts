import { batches } from '../../index/rows/batches.ts'
import { seenBy, tenantColumn, tenantOf } from '../../index/rows/tenant.ts'
import type { StoredClaim, Tenant } from '../../index/store.ts'
import { figureKey, type Outcome, type Verdict } from '../deciding/verdict.ts'
import type { Kind } from '../watch.ts'
import type { AlertReader, VerdictTable } from './tables.ts'

/** What is kept of a verdict: enough to explain it, and to tell of the figure when its claim is gone. */
export interface KeptVerdict
  extends Pick<Verdict, 'outcome' | 'kinds' | 'why' | 'claim' | 'was' | 'corrected' | 'instead'> {
  readonly key: string
  readonly tenant: Tenant
  readonly at: string
}

type Facts = Pick<KeptVerdict, 'claim' | 'was' | 'corrected' | 'instead'>

export const keptVerdict = (verdict: Verdict, tenant: Tenant, at: string): KeptVerdict => {
  const { outcome, kinds, why, claim, was, corrected, instead } = verdict
  return { outcome, kinds, why, claim, was, corrected, instead, key: figureKey(claim), tenant, at }
}

/** A later verdict on a figure takes the place of an earlier one, except that what was new stays so while it is only repeated. */
export async function keepVerdicts(db: AlertReader, verdicts: readonly KeptVerdict[]): Promise<void> {
  for (const verdict of verdicts) {
    const row = rowOf(verdict)
    const insert = db.insertInto('verdict').values(row)
    await insert
      .onConflict(conflict => {
        const keys = conflict.columns(['key', 'tenant'])
        return verdict.outcome === 'new' || verdict.outcome === 'gone' ? keys.doUpdateSet(row) : keys.doNothing()
      })
      .execute()
  }
}

/** Verdicts by their keys, as one tenant sees them. */
export async function verdictsOf(
  db: AlertReader,
  tenant: Tenant,
  keys: readonly string[],
): Promise<Map<string, KeptVerdict>> {
  const found = new Map<string, KeptVerdict>()
  for (const part of batches(keys)) {
    const rows = await db
      .selectFrom('verdict')
      .selectAll()
      .where('tenant', '=', tenantColumn(tenant))
      .where('key', 'in', part)
      .execute()
    for (const row of rows) found.set(row.key, verdictOf(row))
  }
  return found
}

/** The newest verdict on a claim that a tenant knows of: its own before that of everybody. */
export async function verdictOnClaim(db: AlertReader, tenant: Tenant, claim: string): Promise<KeptVerdict | null> {
  const row = await db
    .selectFrom('verdict')
    .selectAll()
    .where('claim', '=', claim)
    .where('tenant', 'in', seenBy(tenant))
    .orderBy('tenant', 'desc')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : verdictOf(row)
}

function rowOf(verdict: KeptVerdict): VerdictTable {
  const { key, outcome, kinds, why, at, claim, was, corrected, instead } = verdict
  const facts: Facts = { claim: slim(claim), was: slimOrNull(was), corrected, instead: slimOrNull(instead) }
  return {
    key,
    tenant: tenantColumn(verdict.tenant),
    claim: claim.id,
    outcome,
    kinds: JSON.stringify(kinds),
    why,
    facts: JSON.stringify(facts),
    at,
  }
}

function verdictOf(row: VerdictTable): KeptVerdict {
  const { key, outcome, kinds, why, facts, at } = row
  return {
    ...(JSON.parse(facts) as Facts),
    key,
    tenant: tenantOf(row.tenant),
    outcome: outcome as Outcome,
    kinds: JSON.parse(kinds) as Kind[],
    why,
    at,
  }
}

/** Without what only the index needs: its paragraph may be long, and its rules are for whoever opens the claim. */
const slim = (claim: StoredClaim): StoredClaim => ({
  ...claim,
  rules: [],
  paragraph: { text: claim.quote.text, start: claim.quote.start },
})

const slimOrNull = (claim: StoredClaim | null): StoredClaim | null => (claim === null ? null : slim(claim))
