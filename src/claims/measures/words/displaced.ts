import { havens } from '../havens.ts'
import type { WordRow } from '../word.ts'

/** Words for being away from home. */
export const displacedWords: readonly WordRow[] = [
  {
    measure: 'displaced',
    as: 'state',
    words: `homeless, houseless, roofless, destitute, in displacement camps, in * displacement camps, under evacuation orders,
      under evacuation order, under mandatory evacuation, without shelter, without a place to live, with nowhere to live,
      with nowhere to go, with nowhere to sleep, without accommodation, without homes, without a home, without a roof, without housing,
      in displacement, in internal displacement, in exile`,
  },
  {
    measure: 'displaced',
    as: 'state',
    words: `inside evacuation centers, inside evacuation centres, outside evacuation centers, outside evacuation centres, inside ecs, outside ecs,
      inside ec, outside ec, in evacuation centers, in evacuation centres, staying with relatives, staying with host families`,
    only: 'people',
  },
  {
    measure: 'displaced',
    as: 'state',
    words: `${havens.map(haven => `in ${haven}`).join(', ')}, in * camps for the displaced, in * evacuation centers,
      in * evacuation centres, in tented camps, in idp camps, in settlements for the displaced`,
    only: 'civilians',
  },
  {
    measure: 'displaced',
    as: 'state',
    words: `${havens.map(haven => `to ${haven}, into ${haven}`).join(', ')}, in with relatives, in with host families, in with neighbours, in with neighbors, to safety, to safer places, to safer areas, to safer ground,
      to safer locations, to higher ground, out of danger`,
    only: 'civilians',
  },
  {
    measure: 'displaced',
    as: 'state',
    words: `from homes, from home, out of homes, from their homes, out of their homes, from their houses, out of their houses, without homes to return to, with no home to return to, with no homes to go to,
      from their villages, out of their villages, from their land, off their land, off their lands, from their lands, into exile,
      into homelessness, into displacement, out of the hospital, out of the city, out of the town, out of the enclave, out of the village,
      out of the villages, out of the valley, out of the zone, out of the area, out of the district, out of the quarter, out of the battle zone`,
  },
  {
    measure: 'displaced',
    as: 'count',
    words: 'arrivals',
    near: 'refugee refugees border camp camps guards frontier asylum boats fleeing fled migrants coast unhcr',
  },
  {
    measure: 'displaced',
    as: 'state',
    words: 'on the street, on the streets, in the street',
    only: 'civilians',
    near: 'demolition demolitions demolished evicted eviction evictions bulldozers homeless rent landlord',
  },
  {
    measure: 'displaced',
    as: 'state',
    words: 'to leave, to move out, to get out, to move, to run',
    near: 'forced forces forcing force compelled compelling compels obliged obliging made making prompted prompting ordered orders ordering told',
    only: 'civilians',
  },
  {
    measure: 'displaced',
    as: 'state',
    words: `on the move, away from home, away from their homes, yet to return home, yet to return to their homes, yet to go home, not been able to return,
      not been able to go home, not able to return, not able to go home, still unable to return, unable to return home, unable to return to their homes, unable to go home,
      unable to return, cannot go home, cannot go back, cannot return home, cannot return, cannot return to their homes,
      still out of their homes, sleeping in the open, in the open, in the open air, out in the open, sleeping rough,
      sleeping outdoors, sleeping outside, living with relatives, staying with relatives, sheltering with relatives, staying with host families`,
    only: 'civilians',
  },
  {
    measure: 'displaced',
    as: 'state',
    words:
      'across the border, over the border, across the frontier, into neighbouring, into neighboring, towards the * border, toward the * border, to the border',
    near: 'sent sends sending driven drove drives driving pushed pushes pushing forced forces forcing fleeing',
    only: 'civilians',
  },
  {
    measure: 'displaced',
    as: 'state',
    words: 'their homes, their home, their houses',
    only: 'people',
    near: 'cost costs costing robbed deprived',
  },
  {
    measure: 'displaced',
    as: 'count',
    words: 'evacuations, evictions, deportations, expulsions, displacements, evacuation orders',
  },
  {
    measure: 'displaced',
    as: 'toll',
    words:
      'displacement, internal displacement, displaced population, refugee population, refugee exodus, exodus, refugee influx',
  },
  {
    measure: 'displaced',
    as: 'event',
    words: 'displacement, evacuation, exodus, expulsion, deportation, flight, eviction, uprooting, relocation',
    only: 'people',
  },
  {
    measure: 'displaced',
    as: 'group',
    words: `refugees, evacuees, idps, displaced people, displaced persons, displaced families, asylum seekers, homeless people,
      returnees, new arrivals, deportees, climate refugees, exiles`,
  },
]
