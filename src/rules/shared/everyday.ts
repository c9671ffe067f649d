// Abbreviations that every reader knows: the general public's words, not the health service's.

import {ordinaryWords} from '../../evidence/slots/ordinary-words.js'

/** Words that are set in capitals for weight. */
export const plainWords: ReadonlySet<string> = new Set(('A ABOUT ACTION ALL AN AND ANY ARE AUDIT AS AT BE BEFORE BEST BUT BY CAN CARE DO DONE DOWN EACH EVERY FAST FIND FIRST FOR FROM GET GO GOOD GROUP HAS HAVE HEALTH HER HIS HOW I IF IN INTO IS ITS JOIN JUST KEY LAST LESS LET LIFE LIVE LIVES LOCAL LOVE '
  + 'MAKE MANY ME METHOD MORE MOST MUST MY NEED NEEDS NEVER NEW NEXT NO NOT NOTE NOTICE NOW OF OFF OLD ON ONE ONLY OR OUR OUT OVER OWN PEOPLE PLAN PLANS PLEASE PLUS SAME SHOULD SILVER GOLD BRONZE SMART SO STAR START STOP STEP STEPS TEAM TEAMS THAT THE THEIR THEM THEN THERE THESE THEY THIS TIME TO TOO TOP TWO UNDER UP '
  + 'USE USED VERY WAS WAY WE WELL WHAT WHEN WHERE WHO WHY WILL WITH WORK YES YOU YOUR').split(' '))

const everyday = new Set(('NHS UK GB EU USA US UN GP GPS AE IT AI PDF AIDS HIV COVID SARS BBC ITV TV UHF DVD CD MP MPS PM DNA LGBT LGBTQ LGBTQI ID OK FAQ FAQS PIN PC HR PR VAT CV MOT RSPCA WWI WWII YMCA YWCA BMA DIY SMS '
  + 'AM PM BC AD KM KG CM MM ML MG GMT BST QR URL WWW HTTP HTTPS CEO MBE OBE CBE DBE KCB QC KC BA BSC MA MSC PHD NB PS RIP SOS USB WIFI ZIP ISBN CCTV GDPR HTML ABC README ISSN ISO UNESCO UNICEF NATO IKEA NSPCC RNIB RNLI AA RAC RAF BAME ADHD KPI KPIS HMRC ICU CT MRI GCSE GCSES SATS '
  // Placeholders are another rule's business.
  + 'TBC TBD TBA XX XXX XXXX').split(' '))
/** Common words set in capitals (“DRAFT”); shorter ones may be letters of a name. */
const ordinary: ReadonlySet<string> = new Set(ordinaryWords), leastLetters = 5
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/

/** Needs no explanation, or is no abbreviation at all. */
export const isEveryday = (short: string): boolean => everyday.has(short) || plainWords.has(short) || roman.test(short) || (short.length >= leastLetters && ordinary.has(short.toLowerCase()))
