export { sessionEvents as GET } from "@/lib/server/http/session-events";
