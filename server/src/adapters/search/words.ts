import { stemmer } from 'stemmer';
import { wordsOf } from './writing.ts';

/** Words of any question, which say nothing about what is asked. */
const common = new Set(wordsOf(`about acceptable accepted across actually aim aimed aiming aims all allow allowed also am an and any anything app application architecture are as aspect assume assuming
assumption at avoid basically be been being build building but by calculate calculation can care case cases clarify come comes coming concern concerned consider
consideration considered could curious currently deal dealing decide decided define defined design designed designing did do does doing done dont each eg either else etc
even every everything exactly exists expect expectation expectations expected feature features for from functional functionality general generally get gets getting give
given go goes going gonna good got gotta guess had half handle handled handling happen happening happens has have having hello here hey hi hmm honor honour how id idea ie
if im imagine in include included including interested into involve involved is isnt it its ive just kind kinda know let lets like likely ll look looking lot lots make
makes manage managed managing many matter matters may maybe me mean might more mostly much must my near need needed needs next nice nonfunctional not now obligation
obligations of off ok okay on one ones or other our out over overall part particular per perhaps permitted plan planning plans please possible possibly present product
put question re really reasonable regarding require required requirement requirements respect right roughly say scenario scope seem serve served shall should show shown
shows single so solution some somehow something sort still stuff such support supported supporting supports supposed sure system systems take talk talking tell than
thanks that the their them then there these they thing things think thinking this those to too total treat trust try two typical typically understand up upon us use used
user uses using usually ve very via wanna want wanted wants was way we well were what whats when where whether which while who whoever whom whose why will with within
without wonder wondering worry would yes yet you your yourself`));

/** Words that candidates use for one another, a line each. */
const alike = new Map(`
  url link address destination
  quick quickly fast speed slow latency delay overhead soon p99 p999 p95 p90 p50 percentile millisecond ms performance
  people person user customer somebody someone anyone anybody human visitor client
  delete remove unsend erase
  restore recover undelete
  update change edit modify correct amend
  traffic qps rps tps load throughput volume scale
  spike spiky burst peak busiest
  malicious abuse phishing malware virus spam
  statistic stats analytics
  region datacenter continent geography geographic geo
  photo picture image snapshot
  video film clip
  message notification
  availability uptime outage down downtime crash fail failure sla slo nines unavailable
  mfa 2fa tfa 2nd second factor
  keep kept store stored retention retain archive persist
  size big large huge giant massive largest biggest
  group room channel
  max maximum limit cap most upper
  daily day
  monthly month
  money spend budget cost
  pii personal sensitive privacy private
  price fare pricing
  duplicate twice dupe dedupe deduplicate
  lose lost loss losing
  verify verification validate validation
  stale outdated
  hacked compromised stolen hijacked
  accurate exact precise accuracy precision approximate
  rights access permission role acl rbac privilege
  decline reject refuse ignore
  concurrent simultaneous parallel
  worldwide global world globe international
  expire ttl expiry lifetime lifespan expiration
  trash bin recycle
  trip ride journey
  car vehicle cab taxi
  rider passenger
  language locale localization
  skew uneven skewed
  encrypt e2e encryption
  attack ddos dos
  number count
  credential password
  cancel abort
  multiple several many multi
  login auth authentication authenticate
`.trim().split('\n').flatMap((line) => {
  const words = line.trim().split(' ').map((word) => stemmer(word));
  return words.map((word) => [word, words[0] ?? word] as const);
}));

/** Said of nearly everything, so they tell little by themselves. */
const vague = new Set(['number', 'people', 'daily', 'month', 'time', 'data', 'long', 'size', 'maximum', 'service', 'request', 'last', 'end', 'multiple', 'deploy'].map((word) => searchedWord(word)));

export function isCommon(word: string): boolean {
  return common.has(word);
}

export function isVague(searched: string): boolean {
  return vague.has(searched);
}

/** The word as it is searched: its stem, or that of the first word it is like; undefined for one that says nothing. */
export function searchedWord(word: string): string | undefined {
  if (word === '' || common.has(word)) return undefined;
  const stem = stemmer(word);
  return alike.get(stem) ?? stem;
}

/** The words of a text that say something, as they are searched, each once. */
export function searchedWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap((word) => searchedWord(word) ?? []));
}
