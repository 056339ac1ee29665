/** What is used of the SQS client, so that loading it loads no more. */
export { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
