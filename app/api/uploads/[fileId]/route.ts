export {
  uploadRoute as DELETE,
  uploadRoute as HEAD,
  uploadRoute as PATCH,
} from "@/lib/server/http/uploads-route";
