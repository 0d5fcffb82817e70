export { changesRoute as GET } from "@/lib/server/http/application-routes";
