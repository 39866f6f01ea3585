package org.tribune.media;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.Resource;

/**
 * Files in a bucket of an S3-compatible store, which every process of the site shares. An
 * object is there whole or not at all: that is what S3 promises.
 */
class S3MediaStore implements MediaStore, DisposableBean {

	private final S3Client client;

	private final String bucket;

	private final String prefix;

	S3MediaStore(MediaProperties.S3 properties) {
		this.client = client(properties);
		this.bucket = properties.bucket();
		this.prefix = properties.prefix();
	}

	/** Checksums only where asked for: stores that are not Amazon's may not know them. */
	private static S3Client client(MediaProperties.S3 properties) {
		S3ClientBuilder builder = S3Client.builder()
			.httpClient(UrlConnectionHttpClient.create())
			.region(Region.of(properties.region()))
			.forcePathStyle(properties.pathStyle())
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.credentialsProvider(credentials(properties));
		if (properties.endpoint() != null) {
			builder.endpointOverride(properties.endpoint());
		}
		return builder.build();
	}

	private static AwsCredentialsProvider credentials(MediaProperties.S3 properties) {
		return (properties.accessKey() != null && properties.secretKey() != null)
				? StaticCredentialsProvider
					.create(AwsBasicCredentials.create(properties.accessKey(), properties.secretKey()))
				: DefaultCredentialsProvider.builder().build();
	}

	@Override
	public void keep(String key, byte[] content) {
		if (head(key) == null) {
			this.client.putObject((request) -> request.bucket(this.bucket).key(this.prefix + key),
					RequestBody.fromBytes(content));
		}
	}

	@Override
	public @Nullable Resource find(String key) {
		HeadObjectResponse head = head(key);
		return (head != null) ? new S3Resource(this.client, this.bucket, this.prefix + key, head) : null;
	}

	private @Nullable HeadObjectResponse head(String key) {
		try {
			return this.client.headObject((request) -> request.bucket(this.bucket).key(this.prefix + key));
		}
		catch (NoSuchKeyException ex) {
			return null;
		}
	}

	@Override
	public void remove(String key) {
		this.client.deleteObject((request) -> request.bucket(this.bucket).key(this.prefix + key));
	}

	@Override
	public Stream<Stored> all() {
		return this.client.listObjectsV2Paginator((request) -> request.bucket(this.bucket).prefix(this.prefix))
			.contents()
			.stream()
			.map((one) -> new Stored(one.key().substring(this.prefix.length()), one.size(), one.lastModified()));
	}

	@Override
	public void destroy() {
		this.client.close();
	}

}
