import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const schemaFolder = "prisma/schema";

/** PostgreSQL's one-byte "char" of the catalogue tables, which the adapter does not know. */
const oneByteChar = 18;
const text = 25;

/** Reads one-byte columns as text for the adapter, and tells the engine that they are characters. */
const catalogueAdapter = (pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory => {
  const characters = new Set<string>();
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<pg.QueryResult>;
  pool.query = (async (...parameters: unknown[]) => {
    const result = await query(...parameters);
    for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === oneByteChar)) {
      characters.add(field.name);
      field.dataTypeID = text;
    }
    return result;
  }) as pg.Pool["query"];

  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql);
      const columnTypes = result.columnTypes.map((type, place) =>
        characters.has(result.columnNames[place] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  };
  return factory;
};

const loadEngine = async (): Promise<void> => {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const binary = await readFile(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
};

const schemaFiles = async () => {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: join(schemaFolder, name),
      content: await readFile(join(schemaFolder, name), "utf8"),
    })),
  );
};

/**
 * The SQL that would bring a migrated database to the models in `prisma/schema`; empty when they agree.
 * Tables of others (the job queue, our list of migrations) stay out of it.
 */
export const schemaDiff = async (databaseUrl: string): Promise<string> => {
  await loadEngine();
  const files = await schemaFiles();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogueAdapter(pool));
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    const { stdout } = await schemaEngine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return (stdout ?? "").replace("-- This is an empty migration.", "").trim();
  } finally {
    schemaEngine.free();
    await pool.end();
  }
};
