import { stemmer } from 'stemmer';

/** Words of any question, which say nothing about what is asked. */
const common = new Set(`a about all also am an and any anything are as at be been being by can could did do does each else every exactly for from get give go got had has
have here how i if in into is it its just kind know let like ll many may me might much must my need of on one or our own per please really roughly s say shall should so some
something somehow sort tell than that the their them then there these they thing think this those to too us use user want was we were what whats when where whether which while
who whom whose why will with would you your`.split(/\s+/));

/** Words that candidates use for one another, a line each. */
const alike = new Map(`
  url link address destination
  quick quickly fast speed slow latency delay overhead soon p99 p95 percentile millisecond ms
  people person customer somebody someone human visitor
  delete remove unsend
  restore recover undelete
  update change edit modify correct
  traffic qps rps load throughput volume scale
  spike spiky burst peak
  malicious abuse phishing malware virus
  statistic stats analytics
  region datacenter continent
  photo picture image
  message notification
  availability uptime outage down downtime crash fail failure goes sla nines unavailable
  data centre
  mfa 2fa 2nd second factor
  keep kept store stored retention retain
  size big large largest biggest
  group room channel
  max maximum limit cap most
  daily day
  money spend budget cost
  pii personal sensitive privacy private
  price fare
  duplicate twice
  lose lost loss losing
  verify verification validate validation
  stale outdated
  hacked compromised stolen
  accurate exact precise accuracy precision
  rights access permission role
  decline reject refuse ignore
  concurrent simultaneous parallel
  worldwide global world`.trim().split('\n').flatMap((line) => {
  const words = line.trim().split(' ').map(stemmer);
  return words.map((word) => [word, words[0] ?? word] as const);
}));

/** The word as it is searched: its stem, or that of the first word it is like; undefined for one that says nothing. */
export function searchedWord(word: string): string | undefined {
  if (word === '' || common.has(word)) return undefined;
  const stem = stemmer(word);
  return alike.get(stem) ?? stem;
}

/** The word as it is indexed: as it is searched, and by its own stem, so that a mistyped one still comes near it. */
export function indexedWords(word: string): string[] {
  const searched = searchedWord(word);
  return searched === undefined ? [] : [...new Set([searched, stemmer(word)])];
}

/** In lower case; `read-only` is two words and `what's` one. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replaceAll(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
