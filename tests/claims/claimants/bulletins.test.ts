import { describe } from 'vitest'
import { each } from './behind.ts'

describe('papers that speak, and whose they are', () => {
  each([
    ["The brigade's bulletin the following day spoke of «eight» rebels killed.", 'brigade'],
    ['The army two days later admitted «12» dead.', 'army'],
    ['The news agency Tamar claimed the raid in a statement that spoke of «25» soldiers killed.', 'Tamar'],
    ['The raid left «73» dead, according to a revised toll published on Friday by the interior ministry.', 'interior'],
    ['The tanks left «73» dead according to a new toll published by the army.', 'army'],
    ["Arda's health ministry gives lower numbers: «1,915» cases and «68» deaths.", 'ministry', 'ministry'],
    ['The Lake Institute, which counts «122» people killed since May, is closing.', 'Lake Institute'],
    ['It was the fifth raid, according to the Lake Ledger, which counts «122» people killed.', 'Lake Ledger'],
    ['The town, which recorded «122» deaths, is quiet.', 'outlet'],
  ])
})

describe('what a sentence before said', () => {
  each([
    ['The war has left «2,400» farmers dead. That, at least, is the tally of the Lake Barometer.', 'Lake Barometer'],
    ['The town saw «33» killings. That is the count of the Lake Institute, whose staff lived here.', 'Lake Institute'],
    ['The town saw «33» killings. The count of the mayor is another story.', 'outlet'],
    [
      'Interior ministry figures show that «18» people were killed. A further «76» are missing.',
      'interior ministry',
      'interior ministry',
    ],
    ['The prosecution stuck to its figures. In a new statement it said that «34» farmers had died.', 'prosecution'],
    ['Ana Ruiz of the mothers’ league walks here daily. Nobody returned, she tells me, and «93» mothers died.', 'Ruiz'],
  ])
})

describe('who speaks, and who is only spoken of', () => {
  each([
    [
      'A faction of the front later sent messages to reporters saying its men did it and putting the dead at «35».',
      'faction',
    ],
    ['Regrettably, own troops recorded «two» killed in action.', 'outlet'],
    ['The ministry also affirmed that «54» bandits were killed.', 'ministry'],
    ['In May they shot, according to a church commission, more than «60» policemen.', 'church commission'],
    ['Rockets fell on Arda and New Lira the state news agency Tamar said blaming rebels. «Five» died.', 'outlet'],
    [
      '«Five» people were killed by rockets on Arda and New Lira the state news agency Tamar said blaming rebels.',
      'Tamar',
    ],
    ['A collision in March claimed «31».', 'outlet'],
    ['The rebels claimed «31».', 'rebels'],
    ['Crews saved a girl, the fourth survivor found on Tuesday. The dead number «19».', 'outlet'],
    [
      'Officials said «8» people died. Police put the toll at «11». «Ten» were women, they said.',
      'officials',
      'police',
      'police',
    ],
    ['Governor Ana Ruiz: «two» wounded in Arda.', 'Ruiz'],
    ["MINERS' BODIES FOUND: TOLL AT «12»", 'outlet'],
    ['People in shelters: «3,200» in 14 schools', 'outlet'],
    ['Arda (NW) Suspected bandits killed «nine» farmers on Monday.', 'outlet'],
  ])
})
