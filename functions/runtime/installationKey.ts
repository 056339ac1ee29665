import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { Failure } from "../article/failure.ts";

/**
 * The installation's key from Secrets Manager: 64 hexadecimal digits, generated when the stack was first deployed.
 * @param name name or ARN of the secret
 * @returns 32 bytes
 * @throws Failure `key` when the secret holds something else; what the client throws when it cannot be read
 */
export async function readInstallationKey(name: string): Promise<Uint8Array> {
  const { SecretString = "" } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: name }));
  if (!/^[0-9a-f]{64}$/.test(SecretString)) {
    throw new Failure("key", `The secret ${name} is not 64 hexadecimal digits. Put the key of the installation back, see docs/aws.md.`);
  }
  return Buffer.from(SecretString, "hex");
}
