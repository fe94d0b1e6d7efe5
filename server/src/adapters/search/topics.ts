/** What candidates ask of the same thing in any design round: the topic's names, and after the arrow what they say instead. */
const lines = `
traffic qps volume scale dau > traffic load volume scale qps rps tps dau mau daily monthly active users people number requests second peak throughput rate ratio read write reads writes heavy capacity growth registered base
concurrent connections simultaneous > concurrent simultaneous peak online connected
peak burst spike > peak burst spike busiest surge uneven flash concurrent
latency > latency fast quick slow response time wait milliseconds p99 target sla overhead performance speed
availability uptime > availability uptime downtime outage nines sla reliable reliability redundancy failover degrade fault tolerance tolerant resilient resilience down crash fail spof
durability > durability durable lose loss backup replication disaster nines
retention keep archive > retention keep store long history archive ttl expire old purge period
fresh stale lag > fresh stale lag consistency eventual strong realtime batch soon immediately see appear show up
consistency eventual > consistency eventual strong stale read write own
permission rbac authorization access > permission access role acl rbac allowed who see private share
region datacenter > region multi datacenter global worldwide geography geo location country continent distributed replicate cross
residency > residency gdpr country located law data
duplicate exactly idempotent once > duplicate twice exactly once idempotent guarantee semantics delivery least retry
guarantee lost > lost lose loss guarantee drop reliable
personal pii privacy gdpr > personal pii privacy gdpr sensitive mask secret compliance
audit compliance > audit compliance regulation regulatory log trail trace history record
attack ddos > attack ddos protect protection prevent prevention stop flood brute force security secure hack threat
abuse phishing spam bots > abuse spam protect protection prevent prevention stop fraud phishing malicious malware bad harmful illegal safety security
payment charge > payment pay charge card provider stripe paypal cash processor psp
delete remove > delete remove erase trash bin undo soft hard restore purge
edit update > edit update change modify mutable immutable correct
encryption e2e > encryption encrypt e2e secure security rest transit keys
size maximum bytes megabytes > size big large maximum limit average bytes kb mb gb length
search fulltext query > search find query fulltext keyword index
attachment media picture photo > media attachment photo image video picture file pdf text
cost budget money > cost budget money cheap expensive spend constraint
quota > quota limit cap space storage allowance
version revision > version history revision overwrite old previous
template localization > template localization language translation content
push offline > offline push disconnected internet network connection
conflict merge > conflict merge concurrent simultaneous last wins resolve
collaboration > collaboration collaborate realtime together simultaneous
alert alarm > alert alarm alerting monitoring paging notify threshold
dashboard analytics metrics report > dashboard analytics metrics report monitoring statistic count
hot skew uneven largest > hot skew uneven whale largest biggest distribution hotspot key celebrity partition
fail failure outage > fail failure down crash outage
rank ranking sorted order > order rank ranking sorted sort chronological
login authentication account > login authentication auth account register anonymous signup
surge pricing price tier discount > price pricing tier discount surge dynamic
preview thumbnail > preview thumbnail resolution variant resize
fair queue > fair fairness fifo queue first come served earlier later arrive random lottery
virus malware scan > scan virus malware antivirus
status delivered tracking > status track tracking delivered
`.trim().split('\n').map((line) => line.split('>').map((side) => side.trim().split(' ')));

/** What else may be said for the topics that these keywords name. */
export function relatedTo(keywords: readonly string[]): readonly string[] {
  const named = new Set(keywords.map((keyword) => keyword.toLowerCase()));
  return [...new Set(lines.flatMap(([names = [], words = []]) => (names.some((name) => named.has(name)) ? words : [])))];
}
