export { fileRoute as GET } from "@/lib/server/http/file-route";
