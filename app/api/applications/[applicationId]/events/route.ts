export { applicationEvents as GET } from "@/lib/server/http/application-routes";
