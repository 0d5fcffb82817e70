export { saveFieldRoute as PATCH } from "@/lib/server/http/application-routes";
