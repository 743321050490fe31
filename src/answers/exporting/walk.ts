import { measures as allMeasures } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import { claimantKey } from '../../index/known.ts'
import type { ListedSubject, Store, StoredClaim, Tenant } from '../../index/store.ts'
import { turns } from '../../index/turns.ts'
import { askedTerms } from '../ask.ts'
import { matchClaimants } from '../matching/claimants.ts'
import { claimFits, fits, meaningOfName } from '../matching/fits.ts'
import { termsOf } from '../matching/terms.ts'
import type { Question } from '../question.ts'
import { type Role, rolesOf } from './roles.ts'

/** One claim with what it is among the answers. */
export interface Exported {
  readonly claim: StoredClaim
  /** Null where answers leave it out, as a headline that its own text credits. */
  readonly role: Role | null
}

/** So many claims are held at once, unless one subject has more. */
const mostClaims = 2000
/** So many subjects are asked for at once. */
const mostSubjects = 400
/** No more subjects than this are found by words. */
const mostMatches = 5000

/**
 * Every claim that a question narrows to, subject by subject, each as it stands among all claims of its subject. Of an
 * index of any size only some subjects are held at a time.
 */
export async function* exported(store: Store, question: Question): AsyncGenerator<Exported[]> {
  const isAsked = await narrowing(store, question)
  if (isAsked === null) return
  // Whoever else is asked in the meantime must not wait for the end of it.
  const turn = turns()
  for await (const subjects of batchesOf(await asked(store, question), store, question.tenant)) {
    const whole = new Map(subjects.map(({ id, whole: all }) => [id, all]))
    const claims = await store.claims({ tenant: question.tenant, subjects: [...whole.keys()] })
    for (const [id, own] of grouped(claims, ({ subject }) => subject.id)) {
      // A subject that another stands for is met again under the other's id.
      const all = whole.get(id)
      if (all === undefined) continue
      await turn()
      const roles = rolesOf(own)
      const found = own.filter(claim => isAsked(claim, all))
      if (found.length > 0) yield found.map(claim => ({ claim, role: roles.get(claim.id) ?? null }))
    }
  }
}

/** A subject, and whether all its claims are meant or only those whose own words say so. */
interface Asked extends ListedSubject {
  readonly whole: boolean
}

/** The subjects that words or a name mean; null for all there are. */
async function asked(store: Store, question: Question): Promise<Asked[] | null> {
  const { tenant, subject } = question
  const terms = subject === undefined ? askedTerms(question) : termsOf(subject)
  if (terms.length === 0) return null
  const named = await store.subjects({
    tenant,
    named: subject ?? question.who ?? question.place ?? '',
    limit: mostMatches,
  })
  const found = named.length > 0 ? named : await store.subjects({ tenant, terms, limit: mostMatches })
  const isWhole = (name: string): boolean =>
    named.length > 0 || subject !== undefined || fits(terms, meaningOfName(name))
  return found
    .map(({ id, name, claims }) => ({ id, claims, whole: isWhole(name) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function* batchesOf(subjects: Asked[] | null, store: Store, tenant: Tenant): AsyncGenerator<Asked[]> {
  let batch: Asked[] = []
  let claims = 0
  for await (const subject of subjects ?? everySubject(store, tenant)) {
    if (batch.length > 0 && (claims + subject.claims > mostClaims || batch.length === mostSubjects)) {
      yield batch
      batch = []
      claims = 0
    }
    batch.push(subject)
    claims += subject.claims
  }
  if (batch.length > 0) yield batch
}

async function* everySubject(store: Store, tenant: Tenant): AsyncGenerator<Asked> {
  for (let after: string | null = null; ; ) {
    const page: ListedSubject[] = await store.listSubjects(tenant, after, mostSubjects)
    for (const subject of page) yield { ...subject, whole: true }
    const last = page.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** Which claims of a subject are asked for; null when nobody is who `source` asks for. */
async function narrowing(
  store: Store,
  question: Question,
): Promise<((claim: StoredClaim, whole: boolean) => boolean) | null> {
  const { tenant, source, since, until } = question
  const measures = new Set(question.measures.length > 0 ? question.measures : allMeasures)
  const claimants = source === undefined ? null : matchClaimants(source, await store.claimants(tenant))
  if (claimants?.length === 0) return null
  const keys = claimants === null ? null : new Set(claimants.map(each => each.key))
  const terms = askedTerms(question)
  return (claim, whole) => {
    if (!measures.has(claim.measure) || keys?.has(claimantKey(claim.source)) === false) return false
    const day = claim.asOf?.to ?? claim.asOf?.from ?? claim.document.published
    if (since !== undefined && (day === null || day < since)) return false
    if (until !== undefined && (day === null || day > until)) return false
    return whole || claimFits(terms, claim)
  }
}
