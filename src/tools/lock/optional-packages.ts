import * as z from 'zod';

/** A package as the lock file describes it; only what is used here. */
const lockedPackage = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
type LockedPackage = z.infer<typeof lockedPackage>;

const lockFile = z.looseObject({packages: z.record(z.string(), lockedPackage)});

/** The lock file of npm 7 and later. */
export type LockFile = z.infer<typeof lockFile>;

/** Whether a parsed file is a lock file. A guard, since a parser's copy would move npm's keys about. */
export function isLockFile(value: unknown): value is LockFile {
  return lockFile.safeParse(value).success;
}

/** A build of a package for one operating system and processor, which the lock file lacks. */
export interface MissingPackage {
  readonly name: string;
  readonly version: string;
  readonly isDev: boolean;
}

/**
 * The optional packages with an exact version that packages of the lock file name, but that it does not hold.
 * npm leaves them out when the registry has only some platforms; then `npm ci` refuses the lock file everywhere.
 */
export function missingOptionalPackages({packages}: LockFile): MissingPackage[] {
  return Object.values(packages).flatMap(({optionalDependencies = {}, dev: isDev = false}) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !(`node_modules/${name}` in packages))
      .map(([name, version]) => ({name, version, isDev})),
  );
}

/** The platform that a package is for, from its name: `@swc/core-linux-arm64-musl`. */
function platformOf(name: string): {cpu: string[]; os: string[]; libc?: string[]} | undefined {
  const [, os, cpu, abi] =
    /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(gnu|musl)$)?/.exec(
      name,
    ) ?? [];
  if (os === undefined || cpu === undefined) return undefined;
  const libc = os === 'linux' && abi !== undefined ? {libc: [abi === 'gnu' ? 'glibc' : 'musl']} : {};
  return {cpu: [cpu], os: [os], ...libc};
}

/**
 * A copy of the lock file that also holds the missing packages, without checksums, which only a registry that
 * has them can tell. Throws on a package whose name does not say its platform.
 */
export function completeLockFile(lock: LockFile): LockFile {
  const added = missingOptionalPackages(lock).map(({name, version, isDev}): [string, LockedPackage] => {
    const platform = platformOf(name);
    if (!platform) throw new Error(`The name ${name} does not say which platform the package is for`);
    const {cpu, os, ...libc} = platform;
    const dev = isDev ? {dev: true} : {};
    return [`node_modules/${name}`, {version, cpu, ...dev, ...libc, optional: true, os}];
  });
  // npm's own order, here and of the keys above, so that its next write moves nothing.
  const all = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return {...lock, packages: Object.fromEntries(all)};
}
