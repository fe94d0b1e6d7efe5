export { LoginLimiter } from './login-limiter.ts';
