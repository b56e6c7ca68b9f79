/** No extension is fetched or loaded by itself: the engine's first statements, before anything is asked of it. */
export const WITHOUT_EXTENSIONS: readonly string[] = [
  'SET GLOBAL autoinstall_known_extensions=false',
  'SET GLOBAL autoload_known_extensions=false',
]

/**
 * The statements that shut every door of the engine, once the tables are in it: no statement after them can reach the network or a file, take
 * more memory than is good for a page, or open a door again. Functions that log ignore the lock; `foreign-statement.ts` keeps them away.
 */
export const SEAL: readonly string[] = [
  ...WITHOUT_EXTENSIONS,
  'SET GLOBAL allow_community_extensions=false',
  'SET GLOBAL allow_persistent_secrets=false',
  // What does not fit ends with an error: nothing is written beside memory.
  "SET GLOBAL memory_limit='1GB'",
  "SET GLOBAL temp_directory=''",
  "SET GLOBAL max_temp_directory_size='0KB'",
  "SET GLOBAL disabled_filesystems='LocalFileSystem'",
  'SET GLOBAL enable_external_access=false',
  // Last: from here on the settings stay as they are.
  'SET GLOBAL lock_configuration=true',
]
