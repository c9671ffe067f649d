// Abbreviations that every reader knows: the general public's words, not the health service's.
import {plainWords} from '../shared/abbreviations.js'

const everyday = new Set(('NHS UK GB EU USA US UN GP GPS AE IT AI PDF AIDS HIV COVID SARS BBC ITV TV UHF DVD CD MP MPS PM DNA LGBT LGBTQ LGBTQI ID OK FAQ FAQS PIN PC HR PR VAT CV MOT RSPCA WWI WWII YMCA YWCA BMA DIY SMS '
  + 'AM PM BC AD KM KG CM MM ML MG GMT BST QR URL WWW HTTP HTTPS CEO MBE OBE CBE DBE KCB QC KC BA BSC MA MSC PHD NB PS RIP SOS USB WIFI ZIP ISBN CCTV GDPR HTML ABC README ISSN ISO UNESCO UNICEF NATO IKEA NSPCC RNIB RNLI AA RAC RAF BAME HMRC ICU CT MRI GCSE GCSES SATS '
  // Placeholders are another rule's business.
  + 'TBC TBD TBA XX XXX XXXX').split(' '))
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/

/** Needs no explanation, or is no abbreviation at all. */
export const isEveryday = (short: string): boolean => everyday.has(short) || plainWords.has(short) || roman.test(short)
