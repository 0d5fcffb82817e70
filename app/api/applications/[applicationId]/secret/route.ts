export { secretRoute as POST } from "@/lib/server/http/secret-route";
