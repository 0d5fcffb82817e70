export { photosRoute as POST } from "@/lib/server/http/photos-route";
