import type { ContainerCreateOptions } from 'dockerode';

export type Role = 'go' | 'typescript' | 'compiler';

export interface Wanted {
  readonly image: string;
  readonly role: Role;
  readonly memoryMb: number;
  readonly labels: Readonly<Record<string, string>>;
  /** An engine's runtime, such as runsc. */
  readonly runtime?: string;
}

const MB = 1024 * 1024;
const PIDS: Readonly<Record<Role, number>> = { go: 128, typescript: 64, compiler: 64 };
/** A runtime with a kernel of its own takes threads of this machine's for itself, and several for each of a program's: all of them are counted. */
const PIDS_UNDER_A_RUNTIME = 4;

/** The whole create request of a container that may run a stranger's program: everything that keeps it in is here. */
export function containerSpec({ image, role, memoryMb, labels, runtime }: Wanted): ContainerCreateOptions {
  return {
    Image: image,
    Labels: { ...labels },
    Hostname: 'sandbox',
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: true,
    // With AutoRemove: a container ends and goes with whoever feeds it.
    StdinOnce: true,
    Tty: false,
    StopTimeout: 0,
    // A network namespace of its own with nothing but loopback, made by the runtime: the engine's way to the same end costs two fifths of a start.
    NetworkDisabled: true,
    HostConfig: {
      AutoRemove: true,
      NetworkMode: 'none',
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      // What the supervisor needs to run the compiler and the program as other users and to end them.
      ...(role === 'compiler' ? {} : { CapAdd: ['SETUID', 'SETGID', 'KILL'] }),
      SecurityOpt: ['no-new-privileges'],
      PidsLimit: runtime === undefined ? PIDS[role] : PIDS[role] * PIDS_UNDER_A_RUNTIME,
      Memory: memoryMb * MB,
      // Equal to Memory: no swap.
      MemorySwap: memoryMb * MB,
      OomKillDisable: false,
      Tmpfs: {
        '/w': 'rw,exec,nosuid,nodev,size=64m,nr_inodes=1k,mode=0755',
        '/tmp': 'rw,noexec,nosuid,nodev,size=16m,nr_inodes=512,mode=1777',
      },
      Ulimits: [
        { Name: 'nofile', Soft: 256, Hard: 256 },
        { Name: 'fsize', Soft: 64 * MB, Hard: 64 * MB },
        { Name: 'core', Soft: 0, Hard: 0 },
      ],
      // "none", or a program that prints fills the host's disk.
      LogConfig: { Type: 'none', Config: {} },
      // A namespace of its own and no /dev/shm: one place less to write.
      IpcMode: 'none',
      ...(runtime === undefined ? {} : { Runtime: runtime }),
    },
  };
}
