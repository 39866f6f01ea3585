package org.tribune.media;

import java.net.URI;

import com.robothy.s3.rest.LocalS3;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A real server that speaks S3, with one empty bucket.
 */
final class S3Server implements AutoCloseable {

	private static final String BUCKET = "media";

	private final LocalS3 server = LocalS3.builder().port(-1).build();

	S3Server() {
		this.server.start();
		try (S3Client client = S3Client.builder()
			.httpClient(UrlConnectionHttpClient.create())
			.endpointOverride(endpoint())
			.region(Region.EU_WEST_3)
			.forcePathStyle(true)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
			.build()) {
			client.createBucket((request) -> request.bucket(BUCKET));
		}
	}

	/**
	 * One more process's store in the bucket.
	 * @param prefix of all its keys
	 */
	MediaStore store(String prefix) {
		return new S3MediaStore(new MediaProperties.S3(BUCKET, "eu-west-3", endpoint(), "key", "secret", prefix, true));
	}

	private URI endpoint() {
		return URI.create("http://localhost:" + this.server.getPort());
	}

	@Override
	public void close() {
		this.server.shutdown();
	}

}
