import { describe, expect, it } from '@jest/globals';
import { containerSpec } from './container-spec.ts';
import { trialSpec } from './try-limits.ts';

const labels = { 'dayseven.owner': 'me' };
const spec = containerSpec({ image: 'dayseven/go:1', role: 'go', memoryMb: 256, labels });

describe('[S1] a container is closed in', () => {
  it('without a network, a writable root, swap, privileges or a log on the host', () => {
    expect(spec).toMatchObject({
      Image: 'dayseven/go:1',
      Labels: labels,
      OpenStdin: true,
      StdinOnce: true,
      AttachStdin: true,
      Tty: false,
      NetworkDisabled: true,
      HostConfig: {
        AutoRemove: true,
        NetworkMode: 'none',
        ReadonlyRootfs: true,
        CapDrop: ['ALL'],
        CapAdd: ['SETUID', 'SETGID', 'KILL'],
        SecurityOpt: ['no-new-privileges'],
        Memory: 268_435_456,
        MemorySwap: 268_435_456,
        LogConfig: { Type: 'none' },
        IpcMode: 'none',
      },
    });
  });

  it('with bounded processes, files and places to write', () => {
    expect(spec.HostConfig?.PidsLimit).toBeGreaterThan(0);
    expect(spec.HostConfig?.Ulimits?.map(({ Name }) => Name)).toEqual(['nofile', 'fsize', 'core']);
    const places = Object.entries(spec.HostConfig?.Tmpfs ?? {});
    expect(places.map(([place]) => place)).toEqual(['/w', '/tmp']);
    for (const [place, options] of places) {
      expect(options).toMatch(/nosuid,nodev,size=\d+m,nr_inodes=\d+k?,/);
      expect(/\bexec\b/.test(options.replace('noexec', ''))).toBe(place === '/w');
    }
  });

  it('with nothing of the host in it', () => {
    const host = spec.HostConfig ?? {};
    for (const field of ['Binds', 'Mounts', 'Devices', 'VolumesFrom', 'Privileged', 'PidMode', 'UsernsMode', 'GroupAdd']) expect(host).not.toHaveProperty(field);
    expect(spec).not.toHaveProperty('Env');
  });

  it('under another runtime when one is asked for', () => {
    expect(spec.HostConfig).not.toHaveProperty('Runtime');
    expect(containerSpec({ image: 'i', role: 'go', memoryMb: 64, labels, runtime: 'runsc' }).HostConfig?.Runtime).toBe('runsc');
  });

  it('and the compiler, which changes no user, without any capability', () => {
    expect(containerSpec({ image: 'i', role: 'compiler', memoryMb: 768, labels }).HostConfig).not.toHaveProperty('CapAdd');
  });
});

describe('[S45] under a runtime that is named', () => {
  it.each(['go', 'typescript', 'compiler'] as const)('a container for %s has room for the processes of the runtime, which count too', (role) => {
    const processes = (named: { readonly runtime?: string }): number => containerSpec({ image: 'i', role, memoryMb: 64, labels, ...named }).HostConfig?.PidsLimit ?? 0;
    expect(processes({ runtime: 'runsc' })).toBe(4 * processes({}));
  });

  it('no more are tried than fit into the memory of the trial', () => {
    const spec = trialSpec({ image: 'i', labels, runtime: 'runsc' });
    expect({ limit: spec.HostConfig?.PidsLimit, tried: spec.Entrypoint?.at(-1) }).toEqual({ limit: 128, tried: '128' });
  });
});
