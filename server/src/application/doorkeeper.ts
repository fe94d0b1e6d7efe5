/** Who may knock: a page of another address must not reach this server through the person's browser. */
export interface Doorkeeper {
  /** The Host header names us; a name that merely points here (DNS rebinding) does not. */
  allowsHost(host: string | undefined): boolean;
  /** The page that asks is ours. Requests that are no page's carry no origin. */
  allowsOrigin(origin: string | undefined): boolean;
}

export interface DoorRules {
  /** Known once the server listens. */
  readonly port: () => number;
  /** In a container the port that people use is published by the host, so any port of this machine will do. */
  readonly anyPort: boolean;
  /** The outside address, when there is one. */
  readonly origin?: string;
}

const thisMachine: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export function createDoorkeeper({ port, anyPort, origin }: DoorRules): Doorkeeper {
  const outside = origin === undefined ? undefined : parsed(origin);

  function isThisMachine(url: URL | undefined): boolean {
    return url !== undefined && thisMachine.includes(url.hostname) && (anyPort || Number(url.port || 80) === port());
  }

  return {
    allowsHost(host) {
      const url = host === undefined ? undefined : bareHost(host);
      return isThisMachine(url) || (outside !== undefined && url?.host === outside.host);
    },
    allowsOrigin: (from) => from === undefined || from === outside?.origin || isThisMachine(httpOrigin(from)),
  };
}

/** A Host header is a name and a port, nothing that a URL could carry besides. */
function bareHost(host: string): URL | undefined {
  const url = parsed(`http://${host}`);
  return url && !/[/\\@?#\s]/.test(host) ? url : undefined;
}

function httpOrigin(from: string): URL | undefined {
  const url = parsed(from);
  return url?.protocol === 'http:' && url.origin === from ? url : undefined;
}

function parsed(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
