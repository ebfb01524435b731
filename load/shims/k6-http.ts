/** Stands in for k6/http in Node: requests go to `handle`, which a test sets, and everything k6 was told is kept. */
export interface ShimRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
  readonly params: {
    readonly headers: Readonly<Record<string, string>>;
    readonly jar: object;
    readonly timeout: number;
    readonly tags: Readonly<Record<string, string>>;
  };
}

interface ShimResponse {
  readonly status: number;
  readonly error_code: number;
  readonly body: string | ArrayBuffer | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly timings: { readonly sending: number; readonly waiting: number; readonly duration: number };
}

export interface ShimHttp {
  readonly requests: ShimRequest[];
  handle: (request: ShimRequest) => ShimResponse | Promise<ShimResponse>;
}

/** What the test sees of the stand-in. */
export const shim: ShimHttp = {
  requests: [],
  handle: () => ({
    status: 0,
    error_code: 1212,
    body: null,
    headers: {},
    timings: { sending: 0, waiting: 0, duration: 0 },
  }),
};

/** What k6/http exports as its default. */
export const http = {
  CookieJar: class {
    readonly cookies: readonly string[] = [];
  },
  setResponseCallback: (): void => undefined,
  expectedStatuses: (...statuses: unknown[]) => statuses,
  async asyncRequest(method: string, url: string, body: string | null, params: ShimRequest["params"]) {
    const request = { method, url, body, params };
    shim.requests.push(request);
    return { ...(await shim.handle(request)), request };
  },
};
