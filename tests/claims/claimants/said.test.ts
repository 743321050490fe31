import { describe } from 'vitest'
import { each } from './behind.ts'

describe('an office and who holds it', () => {
  each([
    ['The miners’ leader, Sgt Paul Adu, calls that number a lie and insists that no more than «45» died.', 'Paul Adu'],
    [
      'NEARLY «1,500» FARMERS HAVE LEFT, ACCORDING TO THE BISHOP OF AYALA, MONSIGNOR LUIS PRADO. IT WAS RAINING.',
      'Luis Prado',
    ],
    ['«Eleven» people died, said the head of the local hospital, Dr. Omar Faruq.', 'Omar Faruq'],
    ['«Two» people died, according to the Moscow-appointed governor, Pavel Osin.', 'Pavel Osin'],
    [
      'Deputy Inspector (Northern Range) Sunil Das told the paper it was dark. "«Thirteen» were dead," he said.',
      'Sunil Das',
    ],
    ['The rescuers found «31» bodies, Coast Guard Commander S. M. Karim said at the quayside.', 'S. M. Karim'],
    [
      'His friend at the talks, the rebel envoy Hamid Nasser, told Radio Sana that the army held «3,000» men.',
      'Hamid Nasser',
    ],
    [
      'A doctor at the town hospital, Mirza Khan, said «51» wounded were in. «Two» had died, he said.',
      'Mirza Khan',
      'Mirza Khan',
    ],
    ['“I heard «six» shots,” said shopper Ella Gray.', 'Ella Gray'],
  ])
})

describe('tolls that are put, kept, corrected', () => {
  each([
    ['The raid left «40» dead, a number the army puts at «12».', 'outlet', 'army'],
    ['General Oleh Bondar put the area at «1,187» sq km.', 'Oleh Bondar'],
    ['The toll was put at «40» by the interior ministry.', 'interior'],
    ['The government put it at «300», the rebels at «900».', 'government', 'rebels'],
    ['The bishop says «40» died, the mayor «60», and the church fewer than «20».', 'bishop', 'mayor', 'church'],
    ['The interior ministry revised the toll up to «45» on Sunday.', 'interior'],
    ['The collapse of the roof brought the toll to «45».', 'outlet'],
    ['The toll is «45», up from the «33» the fire office gave on Monday.', 'outlet', 'fire office'],
    ['Oxfam, amending the «33» it had reported hours earlier, named nobody.', 'Oxfam'],
    ['Women of the Sea, an association of widows, has compiled a list of «1,046» names.', 'Women of the Sea'],
    ['Mr. Otieno keeps a notebook of the sick: «1,874» cases.', 'Otieno'],
    ['A list drawn up by the union contains «40» names.', 'union'],
    ['The figure of «2,170» homeless was provided by the Red Cross.', 'Red Cross'],
    ['The ministry’s figures: «40» dead.', 'ministry'],
    ['By the ministry’s count, «40» people are dead.', 'ministry'],
    ['The union has lost «12» members, by its own count.', 'union'],
    ['Nurse Achol Deng was tired. By her reckoning «60» had died.', 'Achol Deng'],
    [
      'Here is what we know: «14» people are dead, based on the latest count of the Civil Defence Office.',
      'Civil Defence',
    ],
    ['As per the Red Cross, «104» people died.', 'Red Cross'],
  ])
})

describe('what is said, believed or denied of others', () => {
  each([
    [
      'Neighbouring Eritrea, which denies any part in it, is said by UN monitors to have lost «700» men.',
      'UN monitors',
    ],
    [
      'The famine is thought by some historians to have killed «900,000», a figure others put at «300,000».',
      'historians',
      'others',
    ],
    ['He is the man said to have killed «12» people.', 'outlet'],
    ['Parliament was told by the health minister that «40» children had died.', 'health minister'],
    ['Moscow’s latest claim, carried by the TASS agency, is that Ukraine lost «4,300» men.', 'Russia'],
    ['The defence ministry dismissed as false a claim that «50» soldiers were killed.', 'defence ministry'],
    ['The army rejected the claim by the rebels that «50» soldiers had been killed.', 'rebels'],
    ['“The official toll of «12» is a lie,” said Ali Ba, a lawyer.', 'Ali Ba'],
    ['Boko Haram claimed the attack that killed «30» people.', 'outlet'],
    ['Boko Haram claimed the attack had killed «30» soldiers.', 'Boko Haram'],
    ['The chapel hospital admitted «12» patients, its director, Ali Hassan, said.', 'Ali Hassan'],
    ['The army admitted losing «12» men.', 'army'],
    ['The observatory was able to confirm only «23» deaths.', 'observatory'],
    ['An AFP reporter saw «six» bodies at the scene.', 'AFP'],
    ['Aerial images suggest that «200» houses were lost.', 'outlet'],
    ['Our correspondent counted «30» bodies.', 'outlet'],
    ['The Daily Lantern has seen a list of «30» names.', 'outlet'],
  ])
})

describe('several speakers', () => {
  each([
    [
      'Some «4,000» have fled, the UN says, and «300» have died, according to the Red Cross.',
      'United Nations',
      'Red Cross',
    ],
    [
      'The rebels claimed to have killed «60» men; the observatory has been able to confirm only «23».',
      'rebels',
      'observatory',
    ],
    ['Village elders reached by the group spoke of «20» dead, but the governor said there were none.', 'elders'],
    ['Citing the mayor, local media reported «40» dead.', 'mayor'],
    ['A rescuer was quoted by the Evening Post as saying that «five» men were alive.', 'rescuer'],
    [
      'The outlawed Northern Brigade group in a statement to reporters claimed the raid killed «30» men.',
      'Northern Brigade',
    ],
    [
      'More than «40» are feared dead after a boat sank on Tuesday night the coast guard and the charity Sea Hope said.',
      'coast guard',
    ],
    ['Most of the «300» dead, according to the mayor, were children.', 'mayor'],
    [
      'They still hold about «2,300» men, most of them old, according to Majid Saleh, who heads the talks.',
      'Majid Saleh',
    ],
  ])
})

describe('he, it, they', () => {
  each([
    ['Nadifa lost her brothers. Of the «31» men in her family, she says, «five» are alive.', 'Nadifa', 'Nadifa'],
    ['Police chief Tom Reed came at noon. «Two» people are missing, he said.', 'Tom Reed'],
    ['The Ministry of Health met on Friday. It said «12» people had died.', 'Ministry of Health'],
    ['Firefighters carried «300» people out, they said.', 'firefighters'],
    ['SP Rakesh Kumar said that nine were hurt. "All «nine» are stable," the SP added.', 'SP'],
    ['The General Staff said «12» men fell.', 'General Staff'],
  ])
})

describe('nobody but the outlet', () => {
  each([
    [
      '"Nobody was hurt," said district chief Amin Rauf. It was the worst fire since 2011, when «84» people died.',
      'outlet',
    ],
    ['After the ministry said the ship had sunk, «12» bodies washed ashore near Bari.', 'outlet'],
    ['A day after the army said it had killed «30» fighters, a bomb killed «12» soldiers in Gao.', 'army', 'outlet'],
    [
      '“She was a good ship,” said Piet Bos, one of the «seven» survivors. “I lost «four» friends.”',
      'outlet',
      'Piet Bos',
    ],
    ['The ship, which its owners said had been inspected, broke in two and «11» sailors drowned.', 'outlet'],
    ['The coast guard, which lost «two» men last year, declined to comment.', 'outlet'],
    ['Boko Haram claimed responsibility for the attack, which killed «30».', 'outlet'],
  ])
})
