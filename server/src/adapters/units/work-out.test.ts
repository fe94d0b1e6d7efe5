import { describe, expect, it } from '@jest/globals';
import { workOut } from './work-out.ts';

const worked = async (line: string): Promise<string> => {
  const result = await workOut(line);
  return result.ok ? result.value : `! ${result.refusal}`;
};

describe('an estimate', () => {
  it.each<[string, string]>([
    ['100M users * 10 req/day * peak 3 => QPS', '34.7K QPS'],
    ['500 B * 1k/s * 5 years => storage', '78.9 TB'],
    ['100M users * 10 req/day => QPS', '11.6K QPS'],
    ['10 req/day', '0.000116 QPS'],
    ['2B users', '2B'],
    ['5B users * 20% => users', '1B'],
    ['500 B', '500 B'],
    ['500B * 2 M => storage', '1 GB'],
    ['1.5 million photos * 2 MB => storage', '3 TB'],
    ['3 TB * replicas 3 => GB', '9,000 GB'],
    ['1 GiB => MB', '1,070 MB'],
    ['8 Gb => GB', '1 GB'],
    ['10 Gbps => bandwidth', '1.25 GB/s'],
    ['1.25 GB/s => Gbps', '10 Gb/s'],
    ['1 KB * 12k rps => bandwidth', '12 MB/s'],
    ['1 kB × 12,000 rps → MBps', '12 MB/s'],
    ['34k QPS / 2k QPS => servers', '17'],
    ['10 TB / 100 MB/s => time', '1.16 days'],
    ['10 TB / 100 MB/s => hours', '27.8 hours'],
    ['86400 req per day => QPS', '1 QPS'],
    ['12 writes/s * 1 day', '1.04M'],
    ['12 writes/s => per day', '1.04M a day'],
    ['1k/s => writes/month', '2.63B a month'],
    ['(20 GB + 5 GB) * 2 => storage', '50 GB'],
    ['100 GB - 20 GB', '80 GB'],
    ['5 ms + 20 ms => latency', '25 ms'],
    ['999960 users', '1M'],
    ['3 x 4', '12'],
    ['1 T events * 8 bytes', '8 TB'],
    ['2 MB/day * 365 days => storage', '730 MB'],
    ['0.5 KB * 2 bn => TB', '1 TB'],
    ['16 bits * 1M => MB', '2 MB'],
    ['80% of 10M users', '8M'],
    ['1,234,567.5 users', '1.23M'],
    ['4 GB/s => GB/hour', '14,400 GB/hour'],
  ])('[D42] works out %s', async (line, result) => {
    expect(await worked(line)).toBe(result);
  });

  it.each<[string, RegExp]>([
    ['100M users * 10 req => QPS', /a plain number, and a number per time is asked for: say in which time it happens/],
    ['500 B * 1k/s => storage', /data per time, and an amount of data is asked for: multiply by how long it is kept/],
    ['1k/s * 5 years => storage', /a plain number.*multiply by the size of one/],
    ['500 B * 5 years => storage', /units do not come to anything/],
    ['5 GB * 5 GB', /units do not come to anything/],
    ['100 GB + 3 days', /An amount of data and a span of time cannot be added/],
    ['10 users + 1 GB', /A plain number and an amount of data cannot be added/],
    ['500 mb * 3 => storage', /“mb” may be bits or bytes: write MB for bytes or Mb for bits/],
    ['5 yeers * 1 GB/day', /“yeers” is no unit here; did you mean years\?/],
    ['100 m users', /“m” may be many things: write M for a million/],
    ['10 G * 3', /“G” of what\? Write GB/],
    ['10 req/day => storage', /a number per time, and an amount of data/],
    ['5 years => QPS', /a span of time, and a number per time/],
    ['10 GB / 0 => storage', /no result/],
    ['10 * => QPS', /ends where a number is expected/],
    ['10 20', /“20” is not expected here/],
    ['(10 GB * 2', /bracket is opened and not closed/],
    ['10 => QPS => GB', /one => only/],
    ['  ', /Type what to multiply/],
    [`${'('.repeat(60)}1`, /too many brackets/],
    ['10,5 GB * 2', /“10,5” may be two numbers: write a point before decimals/],
    ['1,2345 users', /comma only before three digits/],
    ['10 ^ 2', /“\^” is not expected/],
  ])('[D43] refuses %s with a sentence', async (line, why) => {
    expect(await worked(line)).toMatch(why);
    expect(await worked(line)).toMatch(/^! .*[.?]$/);
  });
});
