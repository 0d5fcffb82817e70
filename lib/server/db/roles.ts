import pg from "pg";
import { appRole, systemRole, type DatabaseUrls } from "./database-urls";
import { SetupError } from "./setup-error";

const userOf = (url: string): string => decodeURIComponent(new URL(url).username);
const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password);

const exists = async (owner: pg.Client, role: string): Promise<boolean> =>
  (await owner.query("select from pg_roles where rolname = $1", [role])).rowCount === 1;

const canReach = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
};

/**
 * Sees to it that a role's address works: creates the role, or gives it the password of its address.
 * An address with a user of another name makes that user a member of the role.
 */
const ensureRole = async (owner: pg.Client, role: string, url: string): Promise<void> => {
  const name = owner.escapeIdentifier(role);
  const user = userOf(url);
  if (user !== role) {
    if (!(await exists(owner, role))) await owner.query(`create role ${name} nologin`);
    await owner.query(`grant ${name} to ${owner.escapeIdentifier(user)}`);
    return;
  }
  if (await canReach(url)) return;
  const login = `login noinherit password ${owner.escapeLiteral(passwordOf(url))}`;
  await owner.query(`${(await exists(owner, role)) ? "alter" : "create"} role ${name} ${login}`);
};

/**
 * Creates the two lesser roles where they are missing. The owner never becomes a member of the application's role, whose
 * policies would bind it ever after.
 * @throws SetupError with what an administrator must do
 */
export const ensureRoles = async (owner: pg.Client, urls: DatabaseUrls): Promise<void> => {
  if (userOf(urls.app) === userOf(urls.owner)) throw new SetupError("app-role-bypasses");
  try {
    await ensureRole(owner, appRole, urls.app);
    await ensureRole(owner, systemRole, urls.system);
  } catch (cause) {
    throw new SetupError("roles", { cause });
  }
};

const bypasses = `
  select rolsuper or rolbypassrls
    or exists (select from pg_tables where schemaname = 'public' and pg_has_role(tableowner, 'member')) as bypasses
  from pg_roles where rolname = current_user`;

/** Refuses an application role to which row-level security would not apply. @throws SetupError */
export const refuseBypassingRole = async (app: pg.Pool): Promise<void> => {
  const { rows } = await app.query<{ bypasses: boolean }>(bypasses);
  if (rows[0]?.bypasses !== false) throw new SetupError("app-role-bypasses");
};
