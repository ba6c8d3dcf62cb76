/** Values for tests only: no server that anybody reaches ever runs with them. */
export const testSecrets = {
  NEXTAUTH_SECRET: 'test-secret-of-the-session-cookie-00',
  PERSON_KEY: '7e57'.repeat(16),
  METRICS_TOKEN: 'test-secret-of-whoever-watches-it-00',
  INTERNAL_SECRET: 'test-secret-between-the-instances-00',
}
