export { signOutRoute as POST } from "@/lib/server/http/sign-out-route";
