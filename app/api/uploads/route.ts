export { uploadsRoute as POST } from "@/lib/server/http/uploads-route";
