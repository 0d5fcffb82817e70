export { sheetRoute as GET } from "@/lib/server/http/sheet-route";
