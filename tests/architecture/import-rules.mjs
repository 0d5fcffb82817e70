/**
 * Who may import whom, as a table: one row per room, the rooms it may look into behind it.
 * A room may always look into itself. The reasons stand in ARCHITECTURE.md.
 */
const ground = "lib/domain/(characters|calendar|facility-code|customer-id)/";

/** @typedef {{ name: string, from: string, to: string[], typesOf?: string[] }} Room */

/** @type {Room[]} */
const rooms = [
  {
    name: "app",
    from: "^app/",
    to: [
      "app/",
      "components/",
      "lib/server/(http|auth|usecases)/",
      "lib/client/",
      "lib/domain/",
      "lib/forms/",
      "lib/texts/",
    ],
  },
  { name: "components-ui", from: "^components/ui/", to: ["components/ui/"] },
  {
    name: "components",
    from: "^components/(?!ui/)",
    to: ["components/", "lib/client/", "lib/domain/", "lib/forms/", "lib/texts/"],
  },
  { name: "client", from: "^lib/client/", to: ["lib/client/", "lib/domain/", "lib/forms/", "lib/texts/"] },
  {
    name: "server-http",
    from: "^lib/server/http/",
    to: [
      "lib/server/(http|auth|usecases|realtime|files|storage)/",
      "lib/server/[a-z-]+\\.ts$",
      "lib/domain/",
      "lib/texts/",
    ],
  },
  {
    name: "server-usecases",
    from: "^lib/server/usecases/",
    to: [
      "lib/server/(usecases|db|encryption|storage|sheets)/",
      "lib/server/jobs/queue",
      "lib/server/[a-z-]+\\.ts$",
      "lib/domain/",
      "lib/forms/",
    ],
  },
  {
    name: "server-auth",
    from: "^lib/server/auth/",
    to: [
      "lib/server/(auth|usecases)/",
      "lib/server/db/rate-limit",
      "lib/server/[a-z-]+\\.ts$",
      "lib/domain/",
    ],
  },
  {
    name: "server-jobs",
    from: "^lib/server/jobs/(?!handlers/)",
    to: ["lib/server/(jobs|db)/", "lib/server/[a-z-]+\\.ts$", "lib/domain/"],
  },
  {
    name: "server-job-handlers",
    from: "^lib/server/jobs/handlers/",
    to: [
      "lib/server/jobs/(handlers/|queue)",
      "lib/server/(usecases|mail|storage|documents)/",
      "lib/server/[a-z-]+\\.ts$",
      "lib/domain/",
    ],
  },
  {
    name: "server-encryption",
    from: "^lib/server/encryption/",
    to: ["lib/server/(encryption|db)/", "lib/server/[a-z-]+\\.ts$"],
  },
  {
    name: "server-realtime",
    from: "^lib/server/realtime/",
    to: ["lib/server/realtime/", "lib/server/db/listen", "lib/server/[a-z-]+\\.ts$"],
  },
  {
    name: "server-writers",
    from: "^lib/server/(sheets|mail)/",
    to: ["lib/server/(sheets|mail)/", "lib/server/[a-z-]+\\.ts$", "lib/forms/", "lib/domain/", "lib/texts/"],
  },
  {
    name: "server-files",
    from: "^lib/server/files/",
    to: [
      "lib/server/(files|realtime)/",
      "lib/server/db/upload-lock",
      "lib/server/[a-z-]+\\.ts$",
      "lib/domain/",
    ],
  },
  {
    name: "server-storage",
    from: "^lib/server/storage/",
    to: ["lib/server/storage/", "lib/server/[a-z-]+\\.ts$", "lib/domain/"],
  },
  {
    name: "server-documents",
    from: "^lib/server/documents/",
    to: ["lib/server/documents/", "lib/server/[a-z-]+\\.ts$", "lib/domain/"],
  },
  {
    name: "server-db",
    from: "^lib/server/db/",
    to: ["lib/server/db/", "lib/server/[a-z-]+\\.ts$", "lib/domain/errors\\.ts$"],
    typesOf: ["lib/domain/", "lib/forms/"],
  },
  { name: "texts", from: "^lib/texts/", to: ["lib/texts/", ground], typesOf: ["lib/domain/", "lib/forms/"] },
  { name: "domain-application", from: "^lib/domain/application/", to: ["lib/domain/", "lib/forms/"] },
  {
    name: "domain",
    from: `^lib/domain/(?!application/)(?!${ground.slice("lib/domain/".length)})`,
    to: ["lib/domain/"],
  },
  { name: "forms", from: "^lib/forms/", to: ["lib/forms/", ground] },
  { name: "characters", from: "^lib/domain/characters/", to: ["lib/domain/characters/"] },
  { name: "calendar", from: "^lib/domain/calendar/", to: ["lib/domain/(calendar|characters)/"] },
  {
    name: "facility-code",
    from: "^lib/domain/facility-code/",
    to: ["lib/domain/(facility-code|characters)/"],
  },
  { name: "customer-id", from: "^lib/domain/customer-id/", to: ["lib/domain/(customer-id|characters)/"] },
];

const ours = "^(app|components|lib|scripts|prisma|tests)/";
const pure = "^lib/(domain|forms|texts)/";
const starting = (/** @type {string[]} */ folders) => folders.map((folder) => `^${folder}`);

/** @param {Room} room @returns {import("dependency-cruiser").IForbiddenRuleType[]} */
const rulesOf = ({ name, from, to, typesOf = [] }) => [
  {
    name,
    severity: /** @type {const} */ ("error"),
    from: { path: from },
    to: { path: ours, pathNot: starting([...to, ...typesOf]) },
  },
  ...(typesOf.length === 0
    ? []
    : [
        {
          name: `${name}-types-only`,
          severity: /** @type {const} */ ("error"),
          from: { path: from },
          to: {
            path: starting(typesOf),
            pathNot: starting(to),
            dependencyTypesNot: /** @type {import("dependency-cruiser").DependencyType[]} */ (["type-only"]),
          },
        },
      ]),
];

/** @type {{ forbidden: import("dependency-cruiser").IForbiddenRuleType[], options: import("dependency-cruiser").ICruiseOptions }} */
const importRules = {
  forbidden: [
    ...rooms.flatMap(rulesOf),
    {
      name: "pure-packages",
      comment: "Rules, forms and texts know no package but zod, and no part of Node.",
      severity: "error",
      from: { path: pure },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"],
        pathNot: "node_modules/zod/",
      },
    },
    {
      name: "zod-mini",
      comment: "What a browser loads writes zod as zod/mini.",
      severity: "error",
      from: { path: "^(lib/(domain|forms|texts|client)|components)/" },
      to: { path: "node_modules/zod/", pathNot: "node_modules/zod/(v4/)?(mini|core)/" },
    },
    {
      name: "prisma-in-db",
      severity: "error",
      from: { pathNot: "^(lib/server/db|prisma|scripts)/" },
      to: { path: "(^prisma/|node_modules/(@prisma|\\.prisma|prisma)/)" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "product-knows-no-tests",
      severity: "error",
      from: { path: "^(app|components|lib|scripts)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|coverage|reports|lib/server/db/generated)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

export default importRules;
